package org.podium.film.layout;

import java.util.List;

/** How a webcam's picture fills a cell: cropped a little at its sides or above and below, never so far that a face is lost. */
final class Faces {
    /** So much of its width, or of its height, is seen at least. */
    static final double KEPT = 0.7;

    private static final double TALLEST = 1;
    private static final double WIDEST = 16.0 / 9;

    private Faces() {}

    /** The part of a cell that a camera of a shape fills. */
    static Box within(Box cell, double aspect) {
        double shape = (double) cell.width() / cell.height();
        double shown = Math.clamp(shape, aspect * KEPT, aspect / KEPT);
        return shown == shape ? cell : cell.fit(shown);
    }

    /** The shape of the cells for some cameras: that of most, within reason. */
    static double usualAspect(List<Double> cameras) {
        double middle =
                cameras.stream().sorted().skip(cameras.size() / 2).findFirst().orElse(4.0 / 3);
        return Math.clamp(middle, TALLEST, WIDEST);
    }

    /** A cell is made lower than this shape demands only where each camera still fills it. */
    static double tallestCell(List<Double> cameras) {
        return usualAspect(cameras) * KEPT;
    }
}
