package org.podium.film.picture.tldraw.freehand;

import java.util.ArrayList;
import java.util.List;
import org.podium.film.picture.tldraw.ink.Vec;

/** From the steps of a line to the polygon around it, as perfect-freehand 1.2.0 does. */
public final class PerfectOutline {
    /** A little more than half a turn: with exactly half, caps show a seam. */
    private static final double HALF = Math.PI + 0.0001;

    private static final double PRESSURE_CHANGE = 0.275;
    private static final double NEAR_END = 3;

    private final List<Step> steps;
    private final Pen pen;
    private final List<Vec> left = new ArrayList<>();
    private final List<Vec> right = new ArrayList<>();
    private double firstRadius = Double.NaN;
    private double radius;

    private PerfectOutline(List<Step> steps, Pen pen) {
        this.steps = steps;
        this.pen = pen;
        this.radius = pen.radius(steps.getLast().pressure());
    }

    /** The polygon around a line through points. */
    public static List<Vec> of(List<Vec> points, Pen pen) {
        return around(PerfectSteps.of(points, pen), pen);
    }

    /** The polygon around steps; empty for none. */
    public static List<Vec> around(List<Step> steps, Pen pen) {
        return steps.isEmpty() || !(pen.size() > 0) ? List.of() : new PerfectOutline(steps, pen).outline();
    }

    private List<Vec> outline() {
        walk();
        Vec first = steps.getFirst().point();
        if (steps.size() == 1 && (!pen.tapers() || pen.last())) {
            return dot(first);
        }
        List<Vec> all = new ArrayList<>(left);
        all.addAll(endCap());
        all.addAll(right.reversed());
        if (!(pen.taperStart() > 0) && !(pen.taperEnd() > 0 && steps.size() == 1) && !right.isEmpty()) {
            for (double t = 1 / 13.0; t <= 1; t += 1 / 13.0) {
                all.add(right.getFirst().turnedAbout(first, HALF * t));
            }
        }
        return all;
    }

    private void walk() {
        double total = steps.getLast().running();
        double pressure = startPressure();
        double nearest = Math.pow(pen.size() * pen.smoothing(), 2);
        Vec before = steps.getFirst().vector();
        Vec lastLeft = steps.getFirst().point();
        Vec lastRight = lastLeft;
        boolean wasSharp = false;
        int end = steps.size() - 1;
        for (int i = 0; i <= end; i++) {
            Step step = steps.get(i);
            if (i < end && total - step.running() < NEAR_END) {
                continue;
            }
            double now = pressureAt(step, pressure);
            radius = pen.thinning() == 0 ? pen.size() / 2 : pen.radius(now);
            firstRadius = Double.isNaN(firstRadius) ? radius : firstRadius;
            radius = Math.max(0.01, radius * pen.taper(step.running(), total - step.running()));
            Vec next = i < end ? steps.get(i + 1).vector() : step.vector();
            double ahead = i < end ? step.vector().dot(next) : 1;
            boolean sharp = step.vector().dot(before) < 0 && !wasSharp;
            if (sharp || ahead < 0) {
                turn(step.point(), before.across().times(radius));
                lastLeft = left.getLast();
                lastRight = right.getLast();
                wasSharp |= ahead < 0;
                continue;
            }
            wasSharp = false;
            if (i == end) {
                Vec offset = step.vector().across().times(radius);
                left.add(step.point().minus(offset));
                right.add(step.point().plus(offset));
                continue;
            }
            Vec offset = next.towards(step.vector(), ahead).across().times(radius);
            lastLeft = keep(left, lastLeft, step.point().minus(offset), i <= 1, nearest);
            lastRight = keep(right, lastRight, step.point().plus(offset), i <= 1, nearest);
            pressure = now;
            before = step.vector();
        }
    }

    /** A sharp corner is a round cap on both sides. */
    private void turn(Vec point, Vec offset) {
        for (double t = 0; t <= 1; t += 1 / 13.0) {
            left.add(point.minus(offset).turnedAbout(point, HALF * t));
            right.add(point.plus(offset).turnedAbout(point, HALF * -t));
        }
    }

    private static Vec keep(List<Vec> side, Vec last, Vec candidate, boolean always, double nearest) {
        if (always || Math.pow(last.distance(candidate), 2) > nearest) {
            side.add(candidate);
            return candidate;
        }
        return last;
    }

    private double startPressure() {
        double pressure = steps.getFirst().pressure();
        for (Step step : steps.subList(0, Math.min(10, steps.size()))) {
            pressure = (pressure + pressureAt(step, pressure)) / 2;
        }
        return pressure;
    }

    private double pressureAt(Step step, double before) {
        if (!pen.simulated()) {
            return step.pressure();
        }
        double speed = Math.min(1, step.distance() / pen.size());
        double slow = Math.min(1, 1 - speed);
        return Math.min(1, before + (slow - before) * (speed * PRESSURE_CHANGE));
    }

    private List<Vec> dot(Vec centre) {
        double size = Double.isNaN(firstRadius) || firstRadius == 0 ? radius : firstRadius;
        Vec start = centre.plus(new Vec(-1, -1).unit().across().times(-size));
        List<Vec> dot = new ArrayList<>();
        for (double t = 1 / 13.0; t <= 1; t += 1 / 13.0) {
            dot.add(start.turnedAbout(centre, HALF * 2 * t));
        }
        return dot;
    }

    /** A turn and a half: less gives wrong caps on sharp ends. */
    private List<Vec> endCap() {
        Vec last = steps.getLast().point();
        if (pen.taperEnd() > 0 || (pen.taperStart() > 0 && steps.size() == 1)) {
            return List.of(last);
        }
        Vec start = last.plus(steps.getLast().vector().times(-1).across().times(radius));
        List<Vec> cap = new ArrayList<>();
        for (double t = 1 / 29.0; t < 1; t += 1 / 29.0) {
            cap.add(start.turnedAbout(last, HALF * 3 * t));
        }
        return cap;
    }
}
