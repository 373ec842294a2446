package org.podium.server.sync.server;

import org.podium.bbb.recording.Pagination;

/** What the total of a server's recordings counts. Only numbers that count the same may be compared. */
public enum Counting {
    /** Recordings, as the server says. */
    RECORDINGS,
    /** Formats, as the server says: some versions of BBB count a recording once for each. */
    FORMATS,
    /** The recordings that came in a round, since the server says nothing. */
    CAME;

    public static Counting of(Pagination told) {
        return switch (told.form()) {
            case WITHIN -> FORMATS;
            case BELOW_ROOT -> RECORDINGS;
        };
    }
}
