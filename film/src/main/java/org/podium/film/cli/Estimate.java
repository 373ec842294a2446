package org.podium.film.cli;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * How far it is and how long it will still take, from how long it took so far: at the speed of most of what was done since
 * the first picture. What came before that is in the share, but says nothing of the speed.
 */
final class Estimate {
    /** Before this share of the work any figure would be a guess. */
    private static final double TOO_EARLY = 0.1;
    /** And before so much more than at the first picture. */
    private static final double LEAST = 0.02;
    /** How much work lies at least between two moments that are remembered. */
    private static final double STEP = 0.002;
    /** So much of what was done is forgotten, its beginning. */
    private static final double FORGOTTEN = 0.15;

    /** Moments of what is not forgotten, and the last one before it. */
    private final Deque<Moment> moments = new ArrayDeque<>();

    private double begin;
    private double remembered;

    /** Some work done, and the time it took. */
    private record Moment(double done, double nanos) {}

    /**
     * What is told.
     *
     * @param share of the time that it will take in all; of the work, while that cannot be told
     */
    record Told(double share, Optional<Duration> remaining) {}

    /** When {@code done} of the work took {@code elapsed}. */
    Told tell(double done, Duration elapsed) {
        if (done <= 0) {
            return new Told(0, Optional.empty());
        }
        if (moments.isEmpty()) {
            begin = done;
        }
        Moment now = new Moment(done, elapsed.toNanos());
        if (moments.isEmpty() || done - remembered >= STEP) {
            moments.add(now);
            remembered = done;
        }
        if (done < TOO_EARLY || done - begin < LEAST) {
            return new Told(done, Optional.empty());
        }
        Moment then = forgotten(done);
        double nanos = (now.nanos() - then.nanos()) / (done - then.done()) * (1 - done);
        double share = elapsed.toNanos() / (elapsed.toNanos() + nanos);
        return new Told(share, Optional.of(Duration.ofNanos(Math.round(nanos))));
    }

    /** The last moment at which not more was done than is to be forgotten. */
    private Moment forgotten(double done) {
        Moment then = moments.removeFirst();
        while (!moments.isEmpty() && moments.getFirst().done() <= begin + FORGOTTEN * (done - begin)) {
            then = moments.removeFirst();
        }
        moments.addFirst(then);
        return then;
    }
}
