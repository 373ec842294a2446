package org.podium.film.picture.tldraw.arrow;

import java.awt.Shape;
import org.podium.film.picture.tldraw.ink.Paths;
import org.podium.film.picture.tldraw.ink.Vec;

/** The way of an arrow's line in the arrow's space. */
public sealed interface Course {
    /** Shorter than this no arrow gets by stopping before a shape. */
    double SHORTEST = 10;

    /** How far before a shape a head stops. */
    double GAP = 10;

    /** A smaller bend is none. */
    double STRAIGHT = 8;

    Vec start();

    Vec end();

    /** Where a label sits. */
    Vec middle();

    double length();

    Shape path();

    /** A point of the line some way behind the tip of its head, for the head's shape. */
    Vec behind(boolean atEnd, double distance);

    /** The course between two ends; there may be nothing to draw, see {@link #visible}. */
    static Course of(End start, End end, double bend, double width) {
        return Math.abs(bend) < STRAIGHT
                ? StraightCourse.of(start, end, width)
                : CurvedCourse.of(start, end, bend, width);
    }

    default boolean visible() {
        return length() > 0 && Double.isFinite(length()) && start().finite() && end().finite();
    }

    /** A line. */
    record Straight(Vec start, Vec end, Vec middle) implements Course {
        @Override
        public double length() {
            return start.distance(end);
        }

        @Override
        public Shape path() {
            return Paths.line(start, end);
        }

        @Override
        public Vec behind(boolean atEnd, double distance) {
            Vec tip = atEnd ? end : start;
            Vec other = atEnd ? start : end;
            return tip.plus(other.minus(tip).unit().times(distance));
        }
    }

    /**
     * A part of a circle.
     *
     * @param handles the arc between the handles, whose circle the heads follow
     */
    record Curved(Vec start, Vec end, Vec middle, Arc handles, Arc body) implements Course {
        @Override
        public double length() {
            return Math.abs(body.length());
        }

        @Override
        public Shape path() {
            double from = body.centre().angleTo(start);
            return Paths.arc(body.centre(), body.radius(), from, body.size());
        }

        @Override
        public Vec behind(boolean atEnd, double distance) {
            Vec tip = atEnd ? end : start;
            return handles.circle().crossing(tip, distance, atEnd == handles.clockwise());
        }
    }
}
