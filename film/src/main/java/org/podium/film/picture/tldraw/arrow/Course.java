package org.podium.film.picture.tldraw.arrow;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
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

    /** The box around the line, as the player measures it: of an arc, around points of it. */
    Rectangle2D extent();

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
        public Rectangle2D extent() {
            return path().getBounds2D();
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
        private static final double EXTENT_STEP = 20;
        private static final int FEWEST_STEPS = 8;
        private static final int MOST_STEPS = 5_000;

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
        public Rectangle2D extent() {
            int steps = (int) Math.clamp(Math.ceil(length() / EXTENT_STEP), FEWEST_STEPS, MOST_STEPS);
            double from = handles.centre().angleTo(start);
            List<Vec> points = new ArrayList<>();
            for (int i = 0; i <= steps; i++) {
                points.add(handles.at(from + body.size() * i / steps));
            }
            return Paths.open(points).getBounds2D();
        }

        @Override
        public Vec behind(boolean atEnd, double distance) {
            Vec tip = atEnd ? end : start;
            return handles.circle().crossing(tip, distance, atEnd == handles.clockwise());
        }
    }
}
