package org.podium.film.cli;

import java.time.Duration;
import java.util.Optional;

/**
 * How long it will still take, from how long it took so far. The first moments, in which libraries are loaded and nothing
 * is done yet, say nothing of the rest.
 */
final class Estimate {
    /** Before this share of the work any figure would be a guess. */
    private static final double TOO_EARLY = 0.02;

    private double firstDone = Double.NaN;
    private Duration firstTime = Duration.ZERO;

    /** What remains, when {@code done} of the work took {@code elapsed}; empty while that cannot be told. */
    Optional<Duration> remaining(double done, Duration elapsed) {
        if (Double.isNaN(firstDone) && done > 0) {
            firstDone = done;
            firstTime = elapsed;
        }
        double progress = done - firstDone;
        if (!(progress >= TOO_EARLY)) {
            return Optional.empty();
        }
        double nanos = elapsed.minus(firstTime).toNanos() / progress * (1 - done);
        return Optional.of(Duration.ofNanos(Math.round(nanos)));
    }
}
