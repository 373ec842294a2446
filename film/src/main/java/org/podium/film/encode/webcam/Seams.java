package org.podium.film.encode.webcam;

import org.podium.film.layout.Box;

/** Whether two webcams touch at the border of two tiles: where they do, the picture breaks along the whole of it. */
final class Seams {
    private static final int PIECES = 8;
    /** Of the pieces; where two walls are of one colour nothing breaks. */
    private static final int ENOUGH = 5;

    private static final double BREAK = 6;
    private static final double TIMES = 2;

    private final Light picture;

    Seams(Light picture) {
        this.picture = picture;
    }

    /** Of how many pieces of the border at the right of a tile the picture breaks, out of eight. */
    private int right(Box tile) {
        return broken(tile.x() + tile.width(), tile.y(), tile.height(), true);
    }

    private int below(Box tile) {
        return broken(tile.y() + tile.height(), tile.x(), tile.width(), false);
    }

    private int broken(int at, int from, int length, boolean upright) {
        int pieces = 0;
        for (int piece = 0; piece < PIECES; piece++) {
            int start = from + length * piece / PIECES;
            int end = from + length * (piece + 1) / PIECES;
            double here = step(at - 2, start, end, upright);
            double around = (step(at - 9, start, end, upright)
                            + step(at - 6, start, end, upright)
                            + step(at + 3, start, end, upright)
                            + step(at + 6, start, end, upright))
                    / 4;
            if (here > BREAK + TIMES * around) {
                pieces++;
            }
        }
        return pieces;
    }

    /** How much the picture changes within three pixels across a line. */
    private double step(int at, int from, int to, boolean upright) {
        long sum = 0;
        int count = 0;
        for (int along = from; along < to; along += 2) {
            int near = upright ? value(at, along) : value(along, at);
            int far = upright ? value(at + 3, along) : value(along, at + 3);
            sum += Math.abs(near - far);
            count++;
        }
        return (double) sum / Math.max(1, count);
    }

    private int value(int x, int y) {
        return picture.at(Math.clamp(x, 0, picture.width() - 1), Math.clamp(y, 0, picture.height() - 1));
    }

    /** How the borders are at which webcams of a grid touch. */
    record Verdict(int borders, int broken, boolean anyPiece) {
        /** Whether it breaks wherever it should; of many borders one in four may lie between two walls of one colour. */
        boolean holds() {
            return 4 * broken >= 3 * borders;
        }
    }

    /** Looks at all borders between two webcams that reach them. */
    Verdict of(Tiling tiling, Lit lit) {
        int borders = 0;
        int broken = 0;
        boolean any = false;
        for (int i = 0; i < tiling.count(); i++) {
            Box tile = tiling.tile(i, picture.width(), picture.height());
            Box own = lit.within(tile);
            boolean last = i % tiling.columns() == tiling.columns() - 1 || i + 1 >= tiling.count();
            if (!last && own.x() + own.width() == tile.x() + tile.width()) {
                int pieces = right(own);
                borders++;
                broken += pieces >= ENOUGH ? 1 : 0;
                any |= pieces > 1;
            }
            if (i + tiling.columns() < tiling.count() && own.y() + own.height() == tile.y() + tile.height()) {
                int pieces = below(own);
                borders++;
                broken += pieces >= ENOUGH ? 1 : 0;
                any |= pieces > 1;
            }
        }
        return new Verdict(borders, broken, any);
    }
}
