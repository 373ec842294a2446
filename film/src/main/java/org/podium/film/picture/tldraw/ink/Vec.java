package org.podium.film.picture.tldraw.ink;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/** A point or direction in the plane; {@code z} is the pen's pressure there, NaN where the input told none. */
public record Vec(double x, double y, double z) {
    public static final Vec ZERO = new Vec(0, 0);

    public Vec(double x, double y) {
        this(x, y, Double.NaN);
    }

    /** The unit vector at an angle. */
    public static Vec at(double angle) {
        return new Vec(Math.cos(angle), Math.sin(angle));
    }

    public Vec plus(Vec other) {
        return new Vec(x + other.x, y + other.y);
    }

    public Vec plus(double dx, double dy) {
        return new Vec(x + dx, y + dy);
    }

    public Vec minus(Vec other) {
        return new Vec(x - other.x, y - other.y);
    }

    public Vec times(double factor) {
        return new Vec(x * factor, y * factor);
    }

    /** A quarter turn against the clock, as seen on the screen. */
    public Vec across() {
        return new Vec(y, -x);
    }

    /** The same direction with length 1; zero stays zero. */
    public Vec unit() {
        double length = length();
        return length == 0 ? ZERO : new Vec(x / length, y / length);
    }

    public double length() {
        return Math.hypot(x, y);
    }

    public double dot(Vec other) {
        return x * other.x + y * other.y;
    }

    public double cross(Vec other) {
        return x * other.y - y * other.x;
    }

    public double distance(Vec other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /** Nearer than anybody can see. */
    public boolean near(Vec other) {
        return Math.abs(x - other.x) < 0.0001 && Math.abs(y - other.y) < 0.0001;
    }

    public Vec towards(Vec other, double part) {
        return new Vec(x + (other.x - x) * part, y + (other.y - y) * part);
    }

    public Vec middle(Vec other) {
        return towards(other, 0.5);
    }

    /** Turned about the origin, clockwise on the screen. */
    public Vec turned(double angle) {
        double sin = Math.sin(angle);
        double cos = Math.cos(angle);
        return new Vec(x * cos - y * sin, x * sin + y * cos);
    }

    public Vec turnedAbout(Vec centre, double angle) {
        return minus(centre).turned(angle).plus(centre);
    }

    /** The direction in which the other lies, in radians. */
    public double angleTo(Vec other) {
        return Math.atan2(other.y - y, other.x - x);
    }

    public Vec pressed(double pressure) {
        return new Vec(x, y, pressure);
    }

    public Vec through(AffineTransform transform) {
        Point2D point = transform.transform(new Point2D.Double(x, y), null);
        return new Vec(point.getX(), point.getY());
    }

    public boolean finite() {
        return Double.isFinite(x) && Double.isFinite(y);
    }
}
