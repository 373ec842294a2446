package org.podium.film.picture.tldraw.lettering;

/**
 * How words are written.
 *
 * @param size height of the letters, in page units
 * @param lineHeight distance of two lines
 * @param spacing added to each letter's width, as a part of the size
 */
public record TextStyle(Typeface face, double size, double lineHeight, double spacing) {
    private static final double MOST = 2_000;

    public TextStyle {
        size = Double.isFinite(size) ? Math.clamp(size, 0.1, MOST) : 1;
        lineHeight = Double.isFinite(lineHeight) ? Math.clamp(lineHeight, 0.1, 2 * MOST) : size;
    }

    /** How far below the top of its line a text stands. */
    public double baseline() {
        return face.baseline(size, lineHeight);
    }
}
