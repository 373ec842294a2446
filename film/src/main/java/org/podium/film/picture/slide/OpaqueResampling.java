package org.podium.film.picture.slide;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Resamples pictures without transparency, in whole numbers: three colours lie side by side in one, so that one
 * multiplication serves them all. Slides are mostly even, so whatever is the same from pixel to pixel, or from line to
 * line, is reckoned once. A sum of floats for each colour takes twice as long and more where Java does not use vectors.
 */
final class OpaqueResampling {
    /** Fractions of the weights across: with 8 bits of colour and a sign they fit into the 21 bits of each colour. */
    private static final int ACROSS = 12;

    private static final int LANE = 21;
    private static final long LOW = (1L << LANE) - 1;
    /** Keeps each colour positive: weights below zero sum up to an eighth at most. */
    private static final int BIAS = 1 << 18;

    private static final long BIASES = ((long) BIAS << (2 * LANE)) | ((long) BIAS << LANE) | BIAS;

    /** Fractions of a brightness that are kept of lines made narrower, and of the weights down. */
    private static final int KEPT = 7;

    private static final int DOWN = 14;

    private final int[] from;
    private final int width;
    private final int left;
    private final Taps down;
    private final int[] firsts;
    private final int[][] weights;
    /** Of the line at hand: its pixels with their colours apart, and how many from each on are the same. */
    private final long[] apart;

    private final int[] same;
    private final int[] green;
    private final long[] others;

    /**
     * @param width of a line of the source
     */
    OpaqueResampling(int[] from, int width, Taps across, Taps down) {
        this.from = from;
        this.width = width;
        this.down = down;
        int count = across.count();
        this.left = across.first(0);
        this.firsts = new int[count];
        this.weights = new int[count][];
        for (int x = 0; x < count; x++) {
            firsts[x] = across.first(x) - left;
            weights[x] = whole(across.weights(x), 1 << ACROSS);
        }
        int used = firsts[count - 1] + weights[count - 1].length;
        this.apart = new long[used];
        this.same = new int[used];
        this.green = new int[count];
        this.others = new long[count];
    }

    /** The weights as whole numbers whose sum is exactly {@code one}, so that what is even stays as it is. */
    private static int[] whole(float[] weights, int one) {
        int[] whole = new int[weights.length];
        int rest = one;
        int largest = 0;
        for (int i = 0; i < weights.length; i++) {
            whole[i] = Math.round(weights[i] * one);
            rest -= whole[i];
            largest = whole[i] > whole[largest] ? i : largest;
        }
        whole[largest] += rest;
        return whole;
    }

    /** A line of the source, made as wide as the result: green, and red above blue. */
    private static final class Line {
        final int[] green;
        final long[] others;

        Line(int width) {
            green = new int[width];
            others = new long[width];
        }
    }

    /** Writes the pixels of the result, line after line. */
    void into(int[] to) {
        @Nullable Line[] lines = new Line[from.length / width];
        Line above = null;
        int dropped = 0;
        for (int y = 0; y < down.count(); y++) {
            int first = down.first(y);
            while (dropped < first) {
                lines[dropped++] = null;
            }
            int[] shares = whole(down.weights(y), 1 << DOWN);
            Line even = gather(lines, first, shares.length);
            int start = y * green.length;
            if (even != null && even == above) {
                System.arraycopy(to, start - green.length, to, start, green.length);
            } else {
                sum(lines, first, shares);
                store(to, start);
            }
            above = even;
        }
    }

    /** Makes sure that some lines are there; answers the one that all of them are, if so. */
    private @Nullable Line gather(@Nullable Line[] lines, int first, int count) {
        boolean even = true;
        for (int y = first; y < first + count; y++) {
            if (lines[y] == null) {
                lines[y] = y > first && repeats(y) ? lines[y - 1] : line(y);
            }
            even &= lines[y] == lines[first];
        }
        return even ? lines[first] : null;
    }

    /** Whether a line of the source is the same as the one above it. */
    private boolean repeats(int y) {
        int start = y * width + left;
        int above = start - width;
        return Arrays.equals(from, start, start + apart.length, from, above, above + apart.length);
    }

    private Line line(int y) {
        separate(y * width + left);
        Line line = new Line(firsts.length);
        for (int x = 0; x < firsts.length; x++) {
            long sum = BIASES + across(firsts[x], weights[x]);
            line.green[x] = kept((sum >> LANE) & LOW);
            line.others[x] = ((long) kept(sum >> (2 * LANE)) << Integer.SIZE) + kept(sum & LOW);
        }
        return line;
    }

    private long across(int first, int[] shares) {
        if (same[first] >= shares.length) {
            return apart[first] << ACROSS;
        }
        long sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += apart[first + i] * shares[i];
        }
        return sum;
    }

    private static int kept(long lane) {
        return ((int) lane - BIAS + (1 << (ACROSS - KEPT - 1))) >> (ACROSS - KEPT);
    }

    private void separate(int start) {
        int run = 0;
        int after = 0;
        for (int x = apart.length - 1; x >= 0; x--) {
            int pixel = from[start + x];
            run = pixel == after ? run + 1 : 1;
            after = pixel;
            same[x] = run;
            apart[x] = ((pixel >> 16 & 255L) << (2 * LANE)) | ((pixel >> 8 & 255L) << LANE) | (pixel & 255L);
        }
    }

    /** Two lines at once: half the way through memory. */
    private void sum(@Nullable Line[] lines, int first, int[] shares) {
        Arrays.fill(green, 0);
        Arrays.fill(others, 0);
        for (int i = 0; i < shares.length; i += 2) {
            int next = Math.min(i + 1, shares.length - 1);
            Line one = lines[first + i];
            Line two = lines[first + next];
            if (one != null && two != null) {
                add(one, shares[i], two, next > i ? shares[next] : 0);
            }
        }
    }

    private void add(Line one, int share, Line two, int shareOfTwo) {
        int[] ofGreen = green;
        long[] ofOthers = others;
        for (int x = 0; x < ofGreen.length; x++) {
            ofGreen[x] += one.green[x] * share + two.green[x] * shareOfTwo;
            ofOthers[x] += one.others[x] * share + two.others[x] * shareOfTwo;
        }
    }

    private void store(int[] to, int start) {
        for (int x = 0; x < green.length; x++) {
            int blue = (int) others[x];
            int red = (int) ((others[x] - blue) >> Integer.SIZE);
            to[start + x] = (level(red) << 16) | (level(green[x]) << 8) | level(blue);
        }
    }

    private static int level(int sum) {
        int rounded = (sum + (1 << (KEPT + DOWN - 1))) >> (KEPT + DOWN);
        return rounded < 0 ? 0 : Math.min(rounded, 255);
    }
}
