package org.podium.film.picture.tldraw.v2;

import java.util.ArrayList;
import java.util.List;
import org.podium.film.picture.tldraw.freehand.Thinning;
import org.podium.film.picture.tldraw.ink.Vec;
import org.podium.film.timeline.Attributes;

/**
 * The way of a pencil or marker: parts drawn freely, and straight ones.
 *
 * @param points with pressure
 * @param endsStraight whether the last part was straight, which makes the line complete
 */
record Segments(List<Vec> points, boolean endsStraight) {
    private static final double STRAIGHT_STEP = 16;
    private static final double MOST_STEPS = 1_000;

    static Segments of(Figure figure) {
        List<Vec> points = new ArrayList<>();
        boolean straight = false;
        for (Object part : figure.props().list("segments")) {
            Attributes segment = attributes(part);
            List<Vec> own = points(segment);
            straight = segment.text("type", "free").equals("straight");
            points.addAll(straight && own.size() >= 2 ? between(own.get(0), own.get(1)) : own);
        }
        return new Segments(Thinning.of(points), straight);
    }

    @SuppressWarnings("unchecked") // a JSON object has string keys
    static Attributes attributes(Object value) {
        return value instanceof java.util.Map<?, ?> map
                ? new Attributes((java.util.Map<String, ?>) map)
                : Attributes.NONE;
    }

    private static List<Vec> points(Attributes segment) {
        List<Vec> points = new ArrayList<>();
        for (Object each : segment.list("points")) {
            Attributes point = attributes(each);
            if (point.has("x") && point.has("y")) {
                points.add(
                        new Vec(Figure.bounded(point, "x", 0), Figure.bounded(point, "y", 0), point.number("z", 0.5)));
            }
        }
        return points;
    }

    /** Points on a straight part, closer at its beginning and more pressed at its ends. */
    private static List<Vec> between(Vec from, Vec to) {
        int count = (int) Math.clamp(Math.floor(from.distance(to) / STRAIGHT_STEP), 4, MOST_STEPS);
        List<Vec> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double t = Math.pow(i / (count - 1.0), 2);
            double eased = t < 0.5 ? 2 * t * t : -1 + (4 - 2 * t) * t;
            points.add(from.towards(to, t).pressed(Math.min(1, 0.5 + Math.abs(0.5 - eased) * 0.65)));
        }
        return points;
    }
}
