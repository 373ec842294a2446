package org.podium.server.signin.assertion;

/** Something from an identity provider that is not believed. The reason is in our own words, fit for a log. */
public final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    public Refused(String why) {
        super(why);
    }

    public Refused(String why, Throwable cause) {
        super(why, cause);
    }
}
