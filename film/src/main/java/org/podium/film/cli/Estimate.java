package org.podium.film.cli;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * How far it is and how long it will still take, from how long it took so far: at the speed of the later half of what was
 * done. The beginning is slower than the rest, since Java is still compiling: by how much, the time until the first picture
 * tells, which is spent on the same.
 */
final class Estimate {
    /** Before this share of the work any figure would be a guess. */
    private static final double TOO_EARLY = 0.1;
    /** And before so much more than at the first picture. */
    private static final double LEAST = 0.02;
    /** How much work lies at least between two moments that are remembered. */
    private static final double STEP = 0.002;
    /** So much of the time until the first picture is lost again in the {@link #WARMING} times that time after it; measured. */
    private static final double LOST = 0.45;

    private static final double WARMING = 3;

    /** Moments of the later half, and the last one before it. */
    private final Deque<Moment> moments = new ArrayDeque<>();

    private Duration ready = Duration.ZERO;
    private double begin;
    private double remembered;
    private double firstNanos;

    /** Some work done, and the time it took, without what is lost in the beginning. */
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
            ready = elapsed;
            return new Told(0, Optional.empty());
        }
        if (moments.isEmpty()) {
            begin = done;
            firstNanos = elapsed.toNanos();
        }
        Moment now = new Moment(done, warm((double) elapsed.toNanos()));
        if (moments.isEmpty() || done - remembered >= STEP) {
            moments.add(now);
            remembered = done;
        }
        if (done < TOO_EARLY || done - begin < LEAST) {
            return new Told(done, Optional.empty());
        }
        Moment then = half(done);
        double nanos = (now.nanos() - then.nanos()) / (done - then.done()) * (1 - done);
        double share = elapsed.toNanos() / (elapsed.toNanos() + nanos);
        return new Told(share, Optional.of(Duration.ofNanos(Math.round(nanos))));
    }

    private double warm(double nanos) {
        double start = firstNanos - ready.toNanos();
        return start > 0 ? nanos - LOST * start * Math.min(1, (nanos - firstNanos) / (WARMING * start)) : nanos;
    }

    /** The last moment at which not more than half of what is done now was done. */
    private Moment half(double done) {
        Moment then = moments.removeFirst();
        while (!moments.isEmpty() && moments.getFirst().done() <= (begin + done) / 2) {
            then = moments.removeFirst();
        }
        moments.addFirst(then);
        return then;
    }
}
