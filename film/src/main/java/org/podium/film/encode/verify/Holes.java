package org.podium.film.encode.verify;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.podium.film.timeline.Span;

/**
 * Holes of some hundredths of a second in a sound, which are heard as clicks: where it falls silent between two loud
 * moments and the other sound does not, there or close by.
 */
final class Holes {
    private static final int STEP = Loudness.STEP_MILLIS;

    private static final int SHORTEST = 12 / STEP;

    private static final int LONGEST = 400 / STEP;
    /** Around a hole it must be loud for so long. */
    private static final int AROUND = 32 / STEP;
    /** The two may be apart by so much. */
    private static final int APART = 48 / STEP;
    /** A hole has less than this part of what is around it; encoders smear into it. */
    private static final double SILENT = 0.06;
    /** Speech dips too, but then the other sound does as well. */
    private static final double DIPS = 0.3;

    private static final int MOST = 20;

    private Holes() {}

    /**
     * The holes, at most twenty.
     *
     * @param film how loud the film is from step to step
     * @param wanted the same of the sound that it should have
     */
    static List<Span> in(float[] film, float[] wanted, float quiet) {
        List<Span> holes = new ArrayList<>();
        int last = Math.min(film.length, wanted.length) - AROUND - APART;
        for (int step = AROUND + APART; step < last && holes.size() < MOST; step++) {
            double before = mean(film, step - AROUND, step);
            if (before < 8 * quiet || film[step] > SILENT * before) {
                continue;
            }
            int end = step;
            while (end < last && end - step <= LONGEST && film[end] <= SILENT * before) {
                end++;
            }
            boolean hole = end - step >= SHORTEST
                    && end - step <= LONGEST
                    && mean(film, end, end + AROUND) > before / 4
                    && least(wanted, step - APART, end + APART)
                            > DIPS * mean(wanted, step - APART - AROUND, end + APART + AROUND);
            if (hole) {
                holes.add(new Span(Duration.ofMillis((long) step * STEP), Duration.ofMillis((long) end * STEP)));
            }
            step = end;
        }
        return holes;
    }

    private static double mean(float[] steps, int from, int to) {
        double sum = 0;
        int end = Math.min(to, steps.length);
        for (int i = from; i < end; i++) {
            sum += steps[i];
        }
        return sum / Math.max(1, end - from);
    }

    private static double least(float[] steps, int from, int to) {
        double least = Double.MAX_VALUE;
        for (int i = from; i < Math.min(to, steps.length); i++) {
            least = Math.min(least, steps[i]);
        }
        return least;
    }
}
