package org.podium.film.picture.tldraw.arrow;

import org.podium.film.picture.tldraw.ink.Angles;
import org.podium.film.picture.tldraw.ink.Circle;
import org.podium.film.picture.tldraw.ink.Vec;

/**
 * An arc of a circle, from one point to another.
 *
 * @param size in radians, negative against the clock
 */
record Arc(Circle circle, double size, boolean clockwise) {
    /** The arc from a to b through c. */
    static Arc through(Vec a, Vec b, Vec c) {
        // Signs as on a screen, where y grows downward.
        boolean clockwise = (b.x() - a.x()) * (c.y() - a.y()) - (c.x() - a.x()) * (b.y() - a.y()) < 0;
        double ab = a.distance(b);
        double bc = b.distance(c);
        double ca = c.distance(a);
        double theta = Math.acos(Math.clamp((bc * bc + ca * ca - ab * ab) / (2 * bc * ca), -1, 1)) * 2;
        return new Arc(Circle.through(a, b, c), (Angles.TURN - theta) * (clockwise ? 1 : -1), clockwise);
    }

    Vec centre() {
        return circle.centre();
    }

    double radius() {
        return circle.radius();
    }

    double length() {
        return size * radius();
    }

    boolean usable() {
        return circle.usable() && Double.isFinite(size) && size != 0;
    }

    Vec at(double angle) {
        return centre().plus(Vec.at(angle).times(radius()));
    }
}
