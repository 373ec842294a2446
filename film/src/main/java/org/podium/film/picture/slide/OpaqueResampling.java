package org.podium.film.picture.slide;

import java.util.Arrays;
import java.util.Objects;
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
    private final FilterKernel down;
    private final int[] firsts;
    private final int[][] weights;
    /** Of the line at hand: its pixels with their colours apart, and how many from each on are the same. */
    private final long[] apart;

    private final int[] same;
    private final int[] green;
    private final long[] others;
    /** Where in the line of the result at hand its source lines differ. */
    private final int[] busy;

    /**
     * @param width of a line of the source
     */
    OpaqueResampling(int[] from, int width, FilterKernel across, FilterKernel down) {
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
        this.busy = new int[count];
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

    /** A line of the source, made as wide as the result: green, and red above blue; and since which line each is so. */
    private static final class Line {
        final int[] green;
        final long[] others;
        final int[] since;

        Line(int width) {
            green = new int[width];
            others = new long[width];
            since = new int[width];
        }

        /** Notes what is as it was in the line above; this is line {@code y}. */
        void follow(Line above, int y) {
            for (int x = 0; x < since.length; x++) {
                boolean goesOn = above.green[x] == green[x] && above.others[x] == others[x];
                since[x] = goesOn ? above.since[x] : y;
            }
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
                int uneven = copyEven(Objects.requireNonNull(lines[first + shares.length - 1]), first, to, start);
                sum(lines, first, shares, uneven);
                store(to, start, uneven);
            }
            above = even;
        }
    }

    /** Makes sure that some lines are there; answers the one that all of them are, if so. */
    private @Nullable Line gather(@Nullable Line[] lines, int first, int count) {
        boolean even = true;
        for (int y = first; y < first + count; y++) {
            if (lines[y] == null) {
                lines[y] = y > first && repeats(y) ? lines[y - 1] : line(y, y > 0 ? lines[y - 1] : null);
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

    private Line line(int y, @Nullable Line above) {
        separate(y * width + left);
        Line line = new Line(firsts.length);
        for (int x = 0; x < firsts.length; x++) {
            long sum = BIASES + across(firsts[x], weights[x]);
            line.green[x] = kept((sum >> LANE) & LOW);
            line.others[x] = ((long) kept(sum >> (2 * LANE)) << Integer.SIZE) + kept(sum & LOW);
        }
        if (above == null) {
            Arrays.fill(line.since, y);
        } else {
            line.follow(above, y);
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

    /** Writes the pixels that are the same in all the lines from {@code first} to {@code last}; answers how many are not. */
    private int copyEven(Line last, int first, int[] to, int start) {
        int uneven = 0;
        int lastGreen = -1;
        long lastOthers = 0;
        int pixel = 0;
        for (int x = 0; x < green.length; x++) {
            if (last.since[x] > first) {
                busy[uneven++] = x;
                continue;
            }
            if (last.green[x] != lastGreen || last.others[x] != lastOthers) {
                lastGreen = last.green[x];
                lastOthers = last.others[x];
                pixel = pixel(lastGreen << DOWN, lastOthers << DOWN);
            }
            to[start + x] = pixel;
        }
        return uneven;
    }

    /** Two lines at once: half the way through memory. */
    private void sum(@Nullable Line[] lines, int first, int[] shares, int uneven) {
        Arrays.fill(green, 0, uneven, 0);
        Arrays.fill(others, 0, uneven, 0);
        for (int i = 0; i < shares.length; i += 2) {
            int next = Math.min(i + 1, shares.length - 1);
            Line one = lines[first + i];
            Line two = lines[first + next];
            if (one != null && two != null) {
                add(one, shares[i], two, next > i ? shares[next] : 0, uneven);
            }
        }
    }

    private void add(Line one, int share, Line two, int shareOfTwo, int uneven) {
        int[] ofGreen = green;
        long[] ofOthers = others;
        int[] places = busy;
        for (int i = 0; i < uneven; i++) {
            int x = places[i];
            ofGreen[i] += one.green[x] * share + two.green[x] * shareOfTwo;
            ofOthers[i] += one.others[x] * share + two.others[x] * shareOfTwo;
        }
    }

    private void store(int[] to, int start, int uneven) {
        for (int i = 0; i < uneven; i++) {
            to[start + busy[i]] = pixel(green[i], others[i]);
        }
    }

    private static int pixel(int green, long others) {
        int blue = (int) others;
        int red = (int) ((others - blue) >> Integer.SIZE);
        return (level(red) << 16) | (level(green) << 8) | level(blue);
    }

    private static int level(int sum) {
        int rounded = (sum + (1 << (KEPT + DOWN - 1))) >> (KEPT + DOWN);
        return rounded < 0 ? 0 : Math.min(rounded, 255);
    }
}
