package org.podium.film.encode.compose;

import java.util.Arrays;
import org.podium.film.layout.Box;
import org.podium.film.layout.Size;

/**
 * Makes a picture smaller by averaging what falls into each new pixel: sharp for text, and any rectangle can be made
 * anew on its own, equal to what the whole would have given.
 */
final class AreaScaler {
    private static final int ONE = 1 << 8;
    /** Fractions of a brightness kept between the two directions. */
    private static final int FINER = 16;

    private final Size from;
    private final Size to;
    private final int[] sums;
    private int[] scaled = new int[0];

    AreaScaler(Size from, Size to) {
        this.from = from;
        this.to = to;
        this.sums = new int[3 * to.width()];
    }

    /** The part of the new picture, on even pixels, that a part of the old one touches. */
    Box target(int x, int y, int width, int height) {
        int left = (int) ((long) x * to.width() / from.width()) & ~1;
        int top = (int) ((long) y * to.height() / from.height()) & ~1;
        int right = ceiling((long) (x + width) * to.width(), from.width());
        int bottom = ceiling((long) (y + height) * to.height(), from.height());
        return new Box(left, top, Math.min(right, to.width()) - left, Math.min(bottom, to.height()) - top);
    }

    private static int ceiling(long dividend, int divisor) {
        return (int) ((dividend + divisor - 1) / divisor) + 1 & ~1;
    }

    /** The pixels of a part of the new picture, line by line; valid until the next call. */
    int[] scale(int[] rgb, int stride, Box part) {
        if (scaled.length < part.width() * part.height()) {
            scaled = new int[part.width() * part.height()];
        }
        for (int row = 0; row < part.height(); row++) {
            line(rgb, stride, part, row);
        }
        return scaled;
    }

    private void line(int[] rgb, int stride, Box part, int row) {
        Arrays.fill(sums, 0, 3 * part.width(), 0);
        // In 1/256 of a source pixel.
        long top = (long) (part.y() + row) * from.height() * ONE / to.height();
        long bottom = (long) (part.y() + row + 1) * from.height() * ONE / to.height();
        int total = 0;
        for (int y = (int) (top / ONE); (long) y * ONE < bottom; y++) {
            int weight = (int) (Math.min(bottom, (y + 1L) * ONE) - Math.max(top, (long) y * ONE));
            total += weight;
            add(rgb, y * stride, part, weight);
        }
        int base = row * part.width();
        for (int x = 0; x < part.width(); x++) {
            scaled[base + x] =
                    mean(sums[3 * x], total) << 16 | mean(sums[3 * x + 1], total) << 8 | mean(sums[3 * x + 2], total);
        }
    }

    private static int mean(int sum, int total) {
        return (sum + total * FINER / 2) / (total * FINER);
    }

    /** Adds one source line, averaged across, with its weight. */
    private void add(int[] rgb, int line, Box part, int weight) {
        for (int x = 0; x < part.width(); x++) {
            int left = (int) ((long) (part.x() + x) * from.width() * ONE / to.width());
            int right = (int) ((long) (part.x() + x + 1) * from.width() * ONE / to.width());
            int red = 0;
            int green = 0;
            int blue = 0;
            for (int source = left / ONE; source * ONE < right; source++) {
                int share = Math.min(right, (source + 1) * ONE) - Math.max(left, source * ONE);
                int pixel = rgb[line + source];
                red += share * (pixel >> 16 & 255);
                green += share * (pixel >> 8 & 255);
                blue += share * (pixel & 255);
            }
            int width = right - left;
            sums[3 * x] += weight * (red * FINER / width);
            sums[3 * x + 1] += weight * (green * FINER / width);
            sums[3 * x + 2] += weight * (blue * FINER / width);
        }
    }
}
