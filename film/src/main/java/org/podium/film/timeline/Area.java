package org.podium.film.timeline;

/** An axis-aligned rectangle with finite corners and positive sides; the unit is that of its owner. */
public record Area(double x, double y, double width, double height) {
    public Area {
        if (!Double.isFinite(x)
                || !Double.isFinite(y)
                || !(width > 0)
                || !(height > 0)
                || !Double.isFinite(width)
                || !Double.isFinite(height)) {
            throw new IllegalArgumentException("no area: " + x + " " + y + " " + width + " " + height);
        }
    }
}
