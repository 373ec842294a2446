package org.podium.film.picture.tldraw.freehand;

import java.util.ArrayList;
import java.util.List;
import org.podium.film.picture.tldraw.ink.Vec;

/** From a hand's points to the steps of a line, as perfect-freehand 1.2.0 does. */
public final class PerfectSteps {
    private static final double NO_PRESSURE = 0.5;
    private static final double FIRST_PRESSURE = 0.25;

    private PerfectSteps() {}

    /** The steps of a line through points; none for no points. */
    public static List<Step> of(List<Vec> input, Pen pen) {
        List<Vec> points = filled(Thinning.of(input));
        if (points.isEmpty()) {
            return List.of();
        }
        double follow = pen.follow();
        List<Step> steps = new ArrayList<>();
        Vec first = points.getFirst();
        Step previous = new Step(first, first, known(first, FIRST_PRESSURE), new Vec(1, 1), 0, 0, 1);
        steps.add(previous);
        boolean begun = false;
        double running = 0;
        int end = points.size() - 1;
        for (int i = 1; i <= end; i++) {
            Vec hand = points.get(i);
            Vec point = pen.last() && i == end ? hand : previous.point().towards(hand, follow);
            if (point.x() == previous.point().x()
                    && point.y() == previous.point().y()) {
                continue;
            }
            double distance = point.distance(previous.point());
            running += distance;
            if (i < end && !begun) {
                if (running < pen.size()) {
                    continue;
                }
                begun = true;
            }
            Vec back = previous.point().minus(point).unit();
            previous = new Step(point, hand, known(hand, NO_PRESSURE), back, distance, running, 1);
            steps.add(previous);
        }
        Vec start = steps.size() > 1 ? steps.get(1).vector() : Vec.ZERO;
        steps.set(0, steps.getFirst().vector(start));
        return steps;
    }

    /** A line of two points gets some between, else it would have no middle; a dot gets a second point. */
    private static List<Vec> filled(List<Vec> points) {
        if (points.size() == 1) {
            Vec only = points.getFirst();
            return List.of(only, only.plus(1, 1).pressed(only.z()));
        }
        if (points.size() != 2) {
            return points;
        }
        List<Vec> filled = new ArrayList<>();
        filled.add(points.getFirst());
        for (int i = 1; i < 5; i++) {
            filled.add(points.getFirst().towards(points.getLast(), i / 4.0));
        }
        return filled;
    }

    private static double known(Vec point, double otherwise) {
        return point.z() >= 0 ? point.z() : otherwise;
    }
}
