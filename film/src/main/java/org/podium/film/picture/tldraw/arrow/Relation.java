package org.podium.film.picture.tldraw.arrow;

import java.awt.geom.Rectangle2D;

/** How the two shapes that an arrow joins lie to each other. */
public enum Relation {
    /** Apart, or one end is free. */
    SAFE,
    /** The same shape. */
    SAME,
    START_HOLDS_END,
    END_HOLDS_START;

    static Relation of(End start, End end) {
        if (start.target().isEmpty() || end.target().isEmpty()) {
            return SAFE;
        }
        Target first = start.target().get();
        Target second = end.target().get();
        return of(first.shape(), first.page(), second.shape(), second.page());
    }

    /** The relation of two shapes by their bounds on the page. */
    public static Relation of(String first, Rectangle2D firstBounds, String second, Rectangle2D secondBounds) {
        if (first.equals(second)) {
            return SAME;
        }
        if (holds(firstBounds, secondBounds)) {
            return START_HOLDS_END;
        }
        return holds(secondBounds, firstBounds) ? END_HOLDS_START : SAFE;
    }

    private static boolean holds(Rectangle2D outer, Rectangle2D inner) {
        return outer.getMinX() < inner.getMinX()
                && outer.getMinY() < inner.getMinY()
                && outer.getMaxX() > inner.getMaxX()
                && outer.getMaxY() > inner.getMaxY();
    }
}
