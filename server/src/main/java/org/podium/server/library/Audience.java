package org.podium.server.library;

/** To whom a video is shown, from few to many. */
public enum Audience {
    OWNERS,
    SIGNED_IN,
    /** Whoever has the link; it is listed nowhere. */
    LINK,
    EVERYONE
}
