package org.podium.film.picture.tldraw.ink;

/** The circle along which an arrow bends; boards of both generations find it alike. */
public record Circle(Vec centre, double radius) {
    private static final double LARGEST = 1_000_000;

    public static Circle through(Vec a, Vec b, Vec c) {
        double turn = a.x() * (b.y() - c.y()) - a.y() * (b.x() - c.x()) + b.cross(c);
        double aa = a.dot(a);
        double bb = b.dot(b);
        double cc = c.dot(c);
        double x = aa * (c.y() - b.y()) + bb * (a.y() - c.y()) + cc * (b.y() - a.y());
        double y = aa * (b.x() - c.x()) + bb * (c.x() - a.x()) + cc * (a.x() - b.x());
        Vec centre = new Vec(-x / (2 * turn), -y / (2 * turn));
        return new Circle(centre, centre.distance(a));
    }

    /** Three points on a line, or nearly so, have none. */
    public boolean usable() {
        return centre.finite() && radius > 0 && radius < LARGEST;
    }

    /** Length of the shorter way along the circle; negative against the clock. */
    public double arc(Vec from, Vec to) {
        return radius * Angles.shorter(centre.angleTo(from), centre.angleTo(to));
    }

    public Vec between(Vec from, Vec to, double part) {
        double start = centre.angleTo(from);
        double angle = start + Angles.shorter(start, centre.angleTo(to)) * part;
        return centre.plus(Vec.at(angle).times(radius));
    }

    /** Where a smaller circle about a point on this one crosses it, on one of two sides. */
    public Vec crossing(Vec point, double small, boolean first) {
        Vec way = centre.minus(point);
        double distance = way.length();
        double along = (distance * distance - radius * radius + small * small) / (2 * distance);
        double aside = Math.sqrt(Math.max(0, small * small - along * along));
        Vec unit = way.unit();
        Vec sideways = new Vec(-unit.y(), unit.x()).times(aside);
        Vec foot = point.plus(unit.times(along));
        return first ? foot.plus(sideways) : foot.minus(sideways);
    }
}
