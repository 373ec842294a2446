package org.podium.film.picture.tldraw.ink;

/** Distances between directions, in radians. */
public final class Angles {
    public static final double TURN = Math.PI * 2;

    private Angles() {}

    /** The same direction between 0 and a turn. */
    public static double canonical(double angle) {
        double rest = angle % TURN;
        return rest < 0 ? rest + TURN : rest;
    }

    /** How far to go clockwise from one direction to another. */
    public static double clockwise(double from, double to) {
        double start = canonical(from);
        double end = canonical(to);
        return start > end ? end + TURN - start : end - start;
    }

    /** The shorter way from one direction to another, negative against the clock. */
    public static double shorter(double from, double to) {
        double way = (to - from) % TURN;
        return (2 * way) % TURN - way;
    }
}
