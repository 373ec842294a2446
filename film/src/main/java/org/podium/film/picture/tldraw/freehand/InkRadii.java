package org.podium.film.picture.tldraw.freehand;

import java.util.ArrayList;
import java.util.List;

/** Gives each step of a line its width, as the second generation does. */
public final class InkRadii {
    private static final double PRESSURE_CHANGE = 0.275;

    private InkRadii() {}

    public static List<Step> of(List<Step> steps, Pen pen) {
        if (steps.isEmpty()) {
            return steps;
        }
        double total = steps.getLast().running();
        List<Step> wide = !pen.simulated() && total < pen.size() ? even(steps, pen) : varied(steps, pen);
        if (pen.tapers()) {
            wide.replaceAll(step ->
                    step.radius(Math.max(0.01, step.radius() * pen.taper(step.running(), total - step.running()))));
        }
        return wide;
    }

    /** A line shorter than it is wide is a dot: one width for all. */
    private static List<Step> even(List<Step> steps, Pen pen) {
        double most =
                Math.max(0.5, steps.stream().mapToDouble(Step::pressure).max().orElse(0));
        List<Step> even = new ArrayList<>(steps);
        even.replaceAll(step -> step.pressure(most).radius(pen.radius(most)));
        return even;
    }

    private static List<Step> varied(List<Step> steps, Pen pen) {
        double before = startPressure(steps, pen);
        List<Step> varied = new ArrayList<>(steps.size());
        for (Step step : steps) {
            if (pen.thinning() == 0) {
                varied.add(step.radius(pen.size() / 2));
            } else {
                before = changed(before, pen.simulated() ? slowness(step, pen) : step.pressure(), step, pen);
                varied.add(step.radius(pen.radius(before)));
            }
        }
        return varied;
    }

    /** Lines begin slowly; without this they would begin with a blot. */
    private static double startPressure(List<Step> steps, Pen pen) {
        double pressure = steps.getFirst().pressure();
        for (Step step : steps) {
            if (step.running() > pen.size() * 5) {
                break;
            }
            double now = pen.simulated()
                    ? changed(pressure, slowness(step, pen), step, pen)
                    : Math.min(1, pressure + (step.pressure() - pressure) * 0.5);
            pressure += (now - pressure) * 0.5;
        }
        return pressure;
    }

    private static double changed(double from, double to, Step step, Pen pen) {
        return Math.min(1, from + (to - from) * (speed(step, pen) * PRESSURE_CHANGE));
    }

    private static double slowness(Step step, Pen pen) {
        return Math.min(1, 1 - speed(step, pen));
    }

    private static double speed(Step step, Pen pen) {
        return Math.min(1, step.distance() / pen.size());
    }
}
