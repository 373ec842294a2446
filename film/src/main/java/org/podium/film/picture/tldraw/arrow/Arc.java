package org.podium.film.picture.tldraw.arrow;

import org.podium.film.picture.tldraw.ink.Angles;
import org.podium.film.picture.tldraw.ink.Vec;

/**
 * An arc from one point to another.
 *
 * @param size in radians, negative against the clock
 */
record Arc(Vec centre, double radius, double size, boolean clockwise) {
    private static final double LARGEST = 1_000_000;

    /** The arc from a to b through c. */
    static Arc through(Vec a, Vec b, Vec c) {
        double turn = -2 * (a.x() * (b.y() - c.y()) - a.y() * (b.x() - c.x()) + b.cross(c));
        double aa = a.dot(a);
        double bb = b.dot(b);
        double cc = c.dot(c);
        Vec centre = new Vec(
                (aa * (c.y() - b.y()) + bb * (a.y() - c.y()) + cc * (b.y() - a.y())) / turn,
                (aa * (b.x() - c.x()) + bb * (c.x() - a.x()) + cc * (a.x() - b.x())) / turn);
        // Signs as on a screen, where y grows downward.
        boolean clockwise = (b.x() - a.x()) * (c.y() - a.y()) - (c.x() - a.x()) * (b.y() - a.y()) < 0;
        double ab = a.distance(b);
        double bc = b.distance(c);
        double ca = c.distance(a);
        double theta = Math.acos(Math.clamp((bc * bc + ca * ca - ab * ab) / (2 * bc * ca), -1, 1)) * 2;
        return new Arc(centre, centre.distance(a), (Angles.TURN - theta) * (clockwise ? 1 : -1), clockwise);
    }

    double length() {
        return size * radius;
    }

    boolean usable() {
        return centre.finite() && radius > 0 && radius < LARGEST && Double.isFinite(size) && size != 0;
    }

    Vec at(double angle) {
        return centre.plus(Vec.at(angle).times(radius));
    }

    /** Where a smaller circle about a point of this circle crosses it, on one of two sides. */
    Vec crossing(Vec point, double small, boolean first) {
        Vec way = centre.minus(point);
        double distance = way.length();
        double along = (distance * distance - radius * radius + small * small) / (2 * distance);
        double aside = Math.sqrt(Math.max(0, small * small - along * along));
        Vec unit = way.unit();
        Vec foot = point.plus(unit.times(along));
        Vec sideways = new Vec(-unit.y(), unit.x()).times(aside);
        return first ? foot.plus(sideways) : foot.minus(sideways);
    }
}
