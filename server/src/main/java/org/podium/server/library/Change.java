package org.podium.server.library;

/** The answer to somebody who wants a video changed. */
public sealed interface Change {
    /** Done; the video as it is now. */
    record Changed(Video video) implements Change {}

    /** Not theirs to change, or not there at all. */
    record NotYours() implements Change {}
}
