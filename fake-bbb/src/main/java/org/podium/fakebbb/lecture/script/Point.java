package org.podium.fakebbb.lecture.script;

/** A place on a slide, in fractions of its width and height. */
public record Point(double x, double y) {
    public Point towards(Point other, double share) {
        return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
    }
}
