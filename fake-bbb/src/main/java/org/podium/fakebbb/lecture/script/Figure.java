package org.podium.fakebbb.lecture.script;

import java.util.List;

/** Something drawn on the whiteboard. */
public sealed interface Figure {
    /** How it looked when only this share of it was drawn, above 0 to 1. */
    Figure upTo(double share);

    /** A line drawn by hand. */
    record Pencil(List<Point> points) implements Figure {
        public Pencil {
            points = List.copyOf(points);
        }

        @Override
        public Pencil upTo(double share) {
            return new Pencil(points.subList(0, Math.clamp(Math.round(points.size() * share), 1, points.size())));
        }
    }

    /** A broad transparent line; only the newest whiteboard has it. */
    record Highlight(Point start, Point end) implements Figure {
        @Override
        public Highlight upTo(double share) {
            return new Highlight(start, start.towards(end, share));
        }
    }

    /** A straight line, with or without a head. */
    record Line(Point start, Point end, boolean arrow) implements Figure {
        @Override
        public Line upTo(double share) {
            return new Line(start, start.towards(end, share), arrow);
        }
    }

    /** A shape between two corners. */
    record Box(Kind kind, Point corner, Point opposite, boolean filled) implements Figure {
        @Override
        public Box upTo(double share) {
            return new Box(kind, corner, corner.towards(opposite, share), filled);
        }
    }

    /** The shapes that two corners give. */
    enum Kind {
        RECTANGLE,
        ELLIPSE,
        TRIANGLE
    }

    /** Typed text between two corners. */
    record Text(String text, Point corner, Point opposite) implements Figure {
        @Override
        public Text upTo(double share) {
            int length = Math.clamp(Math.round(text.length() * share), 1, text.length());
            return new Text(text.substring(0, length), corner, opposite);
        }
    }

    /** A square note that appears at once. */
    record Sticky(String text, Point corner) implements Figure {
        @Override
        public Sticky upTo(double share) {
            return this;
        }
    }

    /** A poll's result. */
    record Result(Poll poll, Point corner, Point opposite) implements Figure {
        @Override
        public Result upTo(double share) {
            return this;
        }
    }
}
