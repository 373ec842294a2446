package org.podium.server.signin.assertion;

import java.time.Duration;

/**
 * What an answer must say to be meant for us.
 *
 * @param audience our entity id
 * @param address where it has come to
 * @param signed what must be signed
 * @param skew how far clocks may differ
 */
public record Expected(String audience, String address, Signed signed, Duration skew) {
    /** What the identity provider must sign. */
    public enum Signed {
        /** The assertion, the whole answer, or both. */
        EITHER,
        ASSERTION,
        RESPONSE,
        BOTH;

        boolean content(boolean response, boolean assertion) {
            return switch (this) {
                case EITHER -> response || assertion;
                case ASSERTION -> assertion;
                case RESPONSE -> response;
                case BOTH -> response && assertion;
            };
        }
    }
}
