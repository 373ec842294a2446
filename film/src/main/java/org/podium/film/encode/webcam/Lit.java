package org.podium.film.encode.webcam;

import java.util.Arrays;
import org.podium.film.layout.Box;

/** Which pixels of some pictures were ever anything but ground. */
final class Lit {
    private static final int STEP = 2;
    /** A thinner bar is not worth it, nor is a difference of less between two sides. */
    private static final double THIN = 0.03;
    /** So much of the picture's edge is half ground after coding. */
    private static final int FRAY = 2;

    private final Ground ground;
    private final int width;
    private final int height;
    private final boolean[] lit;

    Lit(Ground ground, int width, int height) {
        this.ground = ground;
        this.width = width;
        this.height = height;
        this.lit = new boolean[(width / STEP + 1) * (height / STEP + 1)];
    }

    static Lit of(Ground ground, Light picture) {
        Lit lit = new Lit(ground, picture.width(), picture.height());
        lit.add(picture);
        return lit;
    }

    /** Looks at one more picture of the same size. */
    void add(Light picture) {
        for (int y = 0; y < height; y += STEP) {
            for (int x = 0; x < width; x += STEP) {
                if (!ground.is(picture.at(x, y))) {
                    lit[index(x, y)] = true;
                }
            }
        }
    }

    private int index(int x, int y) {
        return y / STEP * (width / STEP + 1) + x / STEP;
    }

    /** What is between the bars of a tile, {left, top, right, bottom} within it; null when nothing is lit in it. */
    private int[] bounds(Box tile) {
        int[] bounds = {tile.width(), tile.height(), 0, 0};
        for (int y = tile.y(); y < tile.y() + tile.height(); y += STEP) {
            for (int x = tile.x(); x < tile.x() + tile.width(); x += STEP) {
                if (lit[index(x, y)]) {
                    bounds[0] = Math.min(bounds[0], x - tile.x());
                    bounds[1] = Math.min(bounds[1], y - tile.y());
                    bounds[2] = Math.max(bounds[2], x - tile.x() + STEP);
                    bounds[3] = Math.max(bounds[3], y - tile.y() + STEP);
                }
            }
        }
        return bounds;
    }

    boolean isEmpty(Box tile) {
        return bounds(tile)[2] == 0;
    }

    boolean isDark() {
        return isEmpty(new Box(0, 0, width & ~1, height & ~1));
    }

    /** Whether what is lit in a tile lies in its middle and touches two of its opposite edges, as BBB fits it. */
    boolean fits(Box tile) {
        int[] bounds = bounds(tile);
        int slack = 6;
        boolean across = bounds[0] <= slack && bounds[2] >= tile.width() - slack;
        boolean down = bounds[1] <= slack && bounds[3] >= tile.height() - slack;
        boolean middle = Math.abs(bounds[0] - (tile.width() - bounds[2])) <= slack
                && Math.abs(bounds[1] - (tile.height() - bounds[3])) <= slack;
        return middle && (across || down);
    }

    /** The picture in a tile, without the bars of equal width beside it. */
    Box within(Box tile) {
        int[] bounds = bounds(tile);
        if (bounds[2] == 0) {
            return tile;
        }
        int across = bar(bounds[0], tile.width() - bounds[2], tile.width());
        int down = bar(bounds[1], tile.height() - bounds[3], tile.height());
        return new Box(tile.x() + across, tile.y() + down, tile.width() - 2 * across, tile.height() - 2 * down);
    }

    private static int bar(int one, int other, int length) {
        boolean bars = Math.min(one, other) >= THIN * length && Math.abs(one - other) < THIN * length;
        return bars ? (Math.min(one, other) & ~1) + FRAY : 0;
    }

    /** Whether all that is lit in a picture was lit in these before, or lies near it. */
    boolean covers(Light picture, Iterable<Box> cells) {
        boolean[] covered = new boolean[lit.length];
        for (Box cell : cells) {
            for (int y = Math.max(0, cell.y() - 2 * FRAY);
                    y < Math.min(height, cell.y() + cell.height() + 2 * FRAY);
                    y++) {
                int left = Math.max(0, cell.x() - 2 * FRAY);
                int right = Math.min(width - 1, cell.x() + cell.width() + 2 * FRAY - 1);
                Arrays.fill(covered, index(left, y), index(right, y) + 1, true);
            }
        }
        for (int y = 0; y < height; y += STEP) {
            for (int x = 0; x < width; x += STEP) {
                if (!covered[index(x, y)] && !ground.is(picture.at(x, y))) {
                    return false;
                }
            }
        }
        return true;
    }
}
