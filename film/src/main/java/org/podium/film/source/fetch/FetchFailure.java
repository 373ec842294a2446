package org.podium.film.source.fetch;

import java.io.IOException;

/** A presentation could not be brought here. The message is for people and never holds a token. */
public final class FetchFailure extends IOException {
    /** What the failure says of another attempt. */
    private enum Kind {
        REFUSED,
        STUMBLED,
        NO_ROOM
    }

    private final Kind kind;

    FetchFailure(String message, boolean worthRetrying) {
        this(message, worthRetrying ? Kind.STUMBLED : Kind.REFUSED);
    }

    private FetchFailure(String message, Kind kind) {
        super(message);
        this.kind = kind;
    }

    static FetchFailure noRoom(long wanted, long free) {
        return new FetchFailure(
                "not enough room on the disk: the recording needs " + megabytes(wanted) + " more, "
                        + megabytes(Budget.RESERVE) + " are left to others, and " + megabytes(free) + " are free",
                Kind.NO_ROOM);
    }

    /** For what the system said while it wrote. */
    static FetchFailure unwritable(String reason) {
        return new FetchFailure(
                "The recording cannot be written to the disk: " + reason,
                reason.contains("No space left") || reason.contains("quota") ? Kind.NO_ROOM : Kind.STUMBLED);
    }

    /** Whether the same may succeed later: a server that stumbles, not one that refuses. */
    public boolean worthRetrying() {
        return kind != Kind.REFUSED;
    }

    /** Whether the disk is the cause: then nothing succeeds before somebody makes room. */
    public boolean noRoom() {
        return kind == Kind.NO_ROOM;
    }

    private static String megabytes(long bytes) {
        return (bytes + 999_999) / 1_000_000 + " MB";
    }
}
