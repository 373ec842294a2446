package org.podium.film.encode.verify;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.podium.film.encode.av.read.AudioReader;
import org.podium.film.encode.av.write.AudioEncoder;
import org.podium.film.timeline.Span;

/** How loud a sound is from moment to moment, each {@link #STEP_MILLIS}. */
final class Loudness {
    static final int STEP_MILLIS = 4;

    private static final int SAMPLES = AudioEncoder.RATE * STEP_MILLIS / 1000;
    private static final int WINDOW = 10_000 / STEP_MILLIS;
    private static final int SECOND = 1000 / STEP_MILLIS;
    private static final int FURTHEST = 600 / STEP_MILLIS;
    /** Below this there is no voice whose place could be found. */
    private static final float QUIET = 0.0005f;
    /** Two sounds less alike than this cannot be held against each other. */
    private static final double UNLIKE = 0.6;

    private final float[] steps;

    private Loudness(float[] steps) {
        this.steps = steps;
    }

    /** Listens to a file's sound up to a length; empty when it has none. */
    static Optional<Loudness> of(Path file, Duration length) {
        return AudioReader.open(file).map(reader -> {
            try (reader) {
                return read(reader, (int) (length.toMillis() / STEP_MILLIS));
            }
        });
    }

    private static Loudness read(AudioReader reader, int count) {
        float[] steps = new float[count];
        float[] left = new float[SAMPLES];
        float[] right = new float[SAMPLES];
        for (int step = 0; step < count; step++) {
            reader.read(left, right, SAMPLES);
            float sum = 0;
            for (int i = 0; i < SAMPLES; i++) {
                sum += Math.abs(left[i]) + Math.abs(right[i]);
            }
            steps[step] = sum / (2 * SAMPLES);
        }
        return new Loudness(steps);
    }

    /** How many milliseconds this one is later than another around a moment; empty where that cannot be heard. */
    OptionalInt lag(Loudness other, Duration around) {
        int middle = (int) (around.toMillis() / STEP_MILLIS);
        int from = Math.max(FURTHEST, middle - WINDOW / 2);
        int to = Math.min(Math.min(steps.length, other.steps.length) - FURTHEST, middle + WINDOW / 2);
        double best = UNLIKE;
        OptionalInt lag = OptionalInt.empty();
        for (int shift = -FURTHEST; shift <= FURTHEST && to - from > WINDOW / 10; shift++) {
            double likeness = likeness(other, from, to, shift);
            if (likeness > best) {
                best = likeness;
                lag = OptionalInt.of(shift * STEP_MILLIS);
            }
        }
        return lag;
    }

    /**
     * Where another one is heard and this one is not: stretches in which it is heard at least twice. Looked at by the
     * second, so that what is only late is not told twice.
     */
    List<Span> lost(Loudness other) {
        List<Span> found = new ArrayList<>();
        int from = 0;
        int heard = 0;
        int seconds = Math.min(steps.length, other.steps.length) / SECOND;
        for (int second = 0; second <= seconds; second++) {
            boolean end = second == seconds || loud(second);
            if (!end) {
                heard += other.loud(second) ? 1 : 0;
                continue;
            }
            if (heard >= 2) {
                found.add(new Span(Duration.ofSeconds(from), Duration.ofSeconds(second)));
            }
            from = second + 1;
            heard = 0;
        }
        return found;
    }

    /** Where this one has a hole that another one has not. */
    List<Span> holes(Loudness other) {
        return Holes.in(steps, other.steps, QUIET);
    }

    private boolean loud(int second) {
        float sum = 0;
        for (int i = second * SECOND; i < (second + 1) * SECOND; i++) {
            sum += steps[i];
        }
        return sum / SECOND > QUIET;
    }

    private double likeness(Loudness other, int from, int to, int shift) {
        double mine = 0;
        double theirs = 0;
        for (int i = from; i < to; i++) {
            mine += steps[i + shift];
            theirs += other.steps[i];
        }
        mine /= to - from;
        theirs /= to - from;
        if (mine < QUIET || theirs < QUIET) {
            return 0;
        }
        double product = 0;
        double square = 0;
        double otherSquare = 0;
        for (int i = from; i < to; i++) {
            double a = steps[i + shift] - mine;
            double b = other.steps[i] - theirs;
            product += a * b;
            square += a * a;
            otherSquare += b * b;
        }
        return square == 0 || otherSquare == 0 ? 0 : product / Math.sqrt(square * otherSquare);
    }
}
