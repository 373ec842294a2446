package org.podium.film.encode.webcam;

import java.util.ArrayList;
import java.util.List;
import org.podium.film.layout.Box;

/**
 * A grid as BBB's scripts lay it out: tiles of one size from the upper left on, line after line, the picture of each webcam as
 * large as fits in the middle of its tile.
 *
 * @param count of webcams: the last tiles may be empty
 */
record Tiling(int columns, int rows, int count) {
    static final Tiling ONE = new Tiling(1, 1, 1);
    private static final int MOST = 16;

    /** All grids that the scripts may choose, few webcams first. */
    static List<Tiling> all() {
        List<Tiling> all = new ArrayList<>();
        for (int count = 1; count <= MOST; count++) {
            for (int rows = 1; rows <= count; rows++) {
                int columns = Math.ceilDiv(count, rows);
                if (columns * (rows - 1) < count) {
                    all.add(new Tiling(columns, rows, count));
                }
            }
        }
        return all;
    }

    int tiles() {
        return columns * rows;
    }

    /** A tile of a picture. */
    Box tile(int number, int width, int height) {
        int across = width / columns & ~1;
        int down = height / rows & ~1;
        return new Box(number % columns * across, number / columns * down, across, down);
    }
}
