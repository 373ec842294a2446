package org.podium.film.encode.plan;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.podium.film.layout.Arrangement;
import org.podium.film.timeline.At;
import org.podium.film.timeline.Mark;
import org.podium.film.timeline.Scene;
import org.podium.film.timeline.Span;

/**
 * How much work each second of the film is, as far as that is known before it is done: so that progress does not run while
 * nothing happens in the lecture and stand while a screen is shared. Only the proportions count.
 */
public final class WorkEstimate {
    /** The work before each second; one entry more than there are seconds. */
    private final double[] before;

    private final double sound;
    private final double warmup;

    /**
     * @param ofSeconds the work of each second of the film
     */
    WorkEstimate(double... ofSeconds) {
        this(0, 0, ofSeconds);
    }

    private WorkEstimate(double sound, double warmup, double[] ofSeconds) {
        this.sound = sound;
        this.warmup = warmup;
        before = new double[ofSeconds.length + 1];
        for (int second = 0; second < ofSeconds.length; second++) {
            before[second + 1] = before[second] + ofSeconds[second];
        }
    }

    /** What the plan foresees. */
    public static WorkEstimate of(FilmPlan plan) {
        int seconds = (int) ((plan.end() - 1) / plan.grid().ticksPerSecond()) + 1;
        double[] work = new double[seconds];
        CostModel costs = CostModel.of(plan);
        for (Scene scene : plan.timeline().scenes()) {
            changes(scene, costs, work);
        }
        for (int second = 0; second < seconds; second++) {
            work[second] = Math.min(work[second], costs.mostChanges()) + costs.still();
        }
        List<At<Arrangement>> parts = plan.staging().parts();
        for (int i = 0; i < parts.size(); i++) {
            Duration end = i + 1 < parts.size()
                    ? parts.get(i + 1).from()
                    : plan.timeline().length();
            spread(parts.get(i), end, now -> !now.cameras().isEmpty(), costs.cameras(), work);
            spread(parts.get(i), end, now -> now.screen().isPresent(), costs.screen(), work);
        }
        return new WorkEstimate(costs.sound(), costs.warmup(), work);
    }

    private static void changes(Scene scene, CostModel costs, double[] work) {
        add(scene.span().start(), costs.whole(), work);
        for (Mark mark : scene.marks()) {
            add(mark.visible().start(), costs.mark(), work);
        }
        scene.viewports().forEach(at -> add(at.from(), costs.whole(), work));
        scene.pointers().forEach(at -> add(at.from(), costs.pointer(), work));
    }

    private static void add(Duration moment, double work, double[] seconds) {
        seconds[(int) Math.min(moment.toSeconds(), seconds.length - 1)] += work;
    }

    private static void spread(
            At<Arrangement> part, Duration end, Predicate<Arrangement> seen, double perSecond, double[] work) {
        if (!seen.test(part.value()) || part.from().compareTo(end) >= 0) {
            return;
        }
        Span span = new Span(part.from(), end);
        for (int second = (int) span.start().toSeconds(); second < work.length; second++) {
            double from = Math.max(second, span.start().toMillis() / 1000.0);
            double to = Math.min(second + 1, span.end().toMillis() / 1000.0);
            if (to <= from) {
                break;
            }
            work[second] += perSecond * (to - from);
        }
    }

    /** The work up to a moment of the film, in seconds. */
    public double until(double moment) {
        int whole = (int) Math.clamp(moment, 0, before.length - 1);
        return whole + 1 < before.length
                ? before[whole] + (before[whole + 1] - before[whole]) * (moment - whole)
                : before[whole];
    }

    /** The sound of a time, which is not among the work of the seconds: it is encoded beside them. */
    public double sound(double seconds) {
        return sound * seconds;
    }

    /** What is lost in the beginning besides, while Java still compiles. */
    public double warmup() {
        return warmup;
    }

    public double total() {
        return before[before.length - 1];
    }
}
