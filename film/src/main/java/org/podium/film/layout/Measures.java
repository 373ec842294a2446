package org.podium.film.layout;

/** Lengths that all layouts share, for one size of the canvas. */
record Measures(Size canvas) {
    private static final double GAP = 8.0 / 720;
    private static final double FACE = 256.0 / 1280;

    /** Between all parts, and around them. */
    int gap() {
        return Math.max(2, Size.even(canvas.height() * GAP));
    }

    /** No camera is narrower: on a canvas of 1280 pixels, 256. */
    int face() {
        return Math.max(16, Size.even(canvas.width() * FACE));
    }

    /** What is left within the outer margin. */
    Box inner() {
        return new Box(gap(), gap(), canvas.width() - 2 * gap(), canvas.height() - 2 * gap());
    }
}
