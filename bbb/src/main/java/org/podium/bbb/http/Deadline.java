package org.podium.bbb.http;

import java.time.Duration;
import org.podium.bbb.error.BbbError;
import org.podium.bbb.error.BbbError.Awaited;

/** The end of a call, on the clock that never jumps. */
final class Deadline {
    private final Limits.Patience patience;
    private final long end;

    Deadline(Limits.Patience patience) {
        this.patience = patience;
        this.end = System.nanoTime() + patience.total().toNanos();
    }

    /** How long the next piece may take: until the silence is too long or the whole is over. */
    long nanosForNextPiece() {
        return Math.max(0, Math.min(patience.silence().toNanos(), end - System.nanoTime()));
    }

    boolean passed() {
        return end - System.nanoTime() <= 0;
    }

    /** The trouble of having waited in vain for a piece. */
    BbbError missed() {
        return passed()
                ? new BbbError.TimedOut(Awaited.WHOLE_ANSWER, patience.total())
                : new BbbError.TimedOut(Awaited.NEXT_BYTES, patience.silence());
    }

    /** How long the head of the answer may take. */
    Duration forHead() {
        return patience.silence().compareTo(patience.total()) < 0 ? patience.silence() : patience.total();
    }
}
