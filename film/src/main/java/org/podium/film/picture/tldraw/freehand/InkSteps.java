package org.podium.film.picture.tldraw.freehand;

import java.util.ArrayList;
import java.util.List;
import org.podium.film.picture.tldraw.ink.Vec;

/** From a hand's points to the steps of a line, as the second generation does. */
public final class InkSteps {
    private static final double LEAST_AT_START = 0.025;
    private static final double LEAST_AT_END = 0.01;
    private static final double SIMULATED = 0.5;

    private final Pen pen;
    private final List<Vec> points;
    private boolean complete;

    private InkSteps(List<Vec> points, Pen pen) {
        this.points = points;
        this.pen = pen;
    }

    /** The steps of a line through points; none for no points. */
    public static List<Step> of(List<Vec> input, Pen pen) {
        List<Vec> sound = Thinning.of(input).stream()
                .map(point -> Double.isNaN(point.z()) ? point.pressed(1) : point)
                .toList();
        if (sound.isEmpty()) {
            return List.of();
        }
        List<Vec> pressed = pen.simulated() ? sound : pressed(sound);
        if (pressed.isEmpty()) {
            Vec only = sound.getFirst();
            return List.of(new Step(only, only, 0.15, new Vec(1, 1), 0, 0, 1));
        }
        InkSteps steps = new InkSteps(withoutStutter(pressed, pen), pen);
        steps.complete = steps.looksComplete(pressed);
        return steps.walk();
    }

    /** Without what was hardly pressed at both ends. */
    private static List<Vec> pressed(List<Vec> points) {
        int from = 0;
        int to = points.size();
        while (from < to && points.get(from).z() < LEAST_AT_START) {
            from++;
        }
        while (to > from && points.get(to - 1).z() < LEAST_AT_END) {
            to--;
        }
        return points.subList(from, to);
    }

    /** Without points too near to the first or the last. */
    private static List<Vec> withoutStutter(List<Vec> points, Pen pen) {
        Vec first = points.getFirst();
        int from = 1;
        while (from < points.size() && points.get(from).distance(first) <= pen.size() / 3) {
            first = first.pressed(Math.max(first.z(), points.get(from).z()));
            from++;
        }
        List<Vec> kept = new ArrayList<>();
        kept.add(first);
        kept.addAll(points.subList(from, points.size()));
        Vec last = kept.removeLast();
        while (!kept.isEmpty() && kept.getLast().distance(last) <= pen.size() / 3) {
            kept.removeLast();
        }
        kept.add(last);
        return kept;
    }

    private boolean looksComplete(List<Vec> before) {
        int count = points.size();
        boolean shortEnd = count > 1 && points.get(count - 1).distance(points.get(count - 2)) < pen.size();
        return pen.last() || !pen.simulated() || shortEnd || removedNearEnd(before);
    }

    private boolean removedNearEnd(List<Vec> before) {
        int count = before.size();
        return count > 1
                && points.size() > 1
                && before.get(count - 2).distance(before.get(count - 1)) <= pen.size() / 3;
    }

    private List<Vec> filled() {
        List<Vec> filled = new ArrayList<>(points);
        if (points.size() == 2 && pen.simulated()) {
            Vec first = points.getFirst();
            Vec last = filled.removeLast();
            for (int i = 1; i < 5; i++) {
                filled.add(first.towards(last, i / 4.0).pressed(last.z() * i / 4));
            }
        }
        if (complete && pen.streamline() > 0) {
            filled.add(filled.getLast());
        }
        return filled;
    }

    private List<Step> walk() {
        List<Vec> way = filled();
        Vec first = way.getFirst();
        List<Step> steps = new ArrayList<>();
        Step previous = new Step(first, first, pressure(first), new Vec(1, 1), 0, 0, 1);
        steps.add(previous);
        double running = 0;
        for (int i = 1; i < way.size(); i++) {
            Vec hand = way.get(i);
            boolean exact = pen.last() && i == way.size() - 1;
            Vec point = exact ? hand : previous.point().towards(hand, pen.follow());
            if (previous.point().near(point)) {
                continue;
            }
            double distance = point.distance(previous.point());
            running += distance;
            if (i < 4 && running < pen.size()) {
                continue;
            }
            Vec back = previous.point().minus(point).unit();
            previous = new Step(point, hand, pressure(hand), back, distance, running, 1);
            steps.add(previous);
        }
        if (steps.size() > 1) {
            steps.set(0, steps.getFirst().vector(steps.get(1).vector()));
        }
        if (running < 1) {
            double most = Math.max(
                    SIMULATED, steps.stream().mapToDouble(Step::pressure).max().orElse(0));
            steps.replaceAll(step -> step.pressure(most));
        }
        return steps;
    }

    private double pressure(Vec point) {
        return pen.simulated() ? SIMULATED : point.z();
    }
}
