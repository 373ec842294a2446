package org.podium.server.conversion;

import java.time.Duration;
import java.time.Instant;
import org.podium.server.conversion.process.Fault;
import org.podium.server.conversion.process.Outcome;

/** What follows from a failed run: a pure decision. */
sealed interface RetryDecision {
    record TryAgain(Instant at) implements RetryDecision {}

    record Failed(Fault fault, String message) implements RetryDecision {}

    /**
     * Decides.
     *
     * @param attempt number of the attempt that failed, from 1
     * @param attempts how many there may be
     */
    static RetryDecision of(Outcome.Broken broken, int attempt, int attempts, Instant now) {
        if (broken.fault() == Fault.NO_ROOM) {
            // Nobody is to blame, and nobody need press a button once there is room again.
            return new TryAgain(now.plus(DiskRoom.PAUSE));
        }
        if ((broken.fault() == Fault.THIS_RECORDING && attempt >= 2) || attempt >= attempts) {
            return new Failed(broken.fault(), broken.message());
        }
        // Even a recording's fault gets a second look: its files may have been still on the way.
        return new TryAgain(now.plus(Duration.ofSeconds(15L << Math.min(attempt - 1, 6))));
    }
}
