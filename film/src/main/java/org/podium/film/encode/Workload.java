package org.podium.film.encode;

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
final class Workload {
    /** The work before each second; one entry more than there are seconds. */
    private final double[] before;

    private final double sound;
    private final double warming;

    /**
     * @param ofSeconds the work of each second of the film
     */
    Workload(double... ofSeconds) {
        this(0, 0, ofSeconds);
    }

    private Workload(double sound, double warming, double[] ofSeconds) {
        this.sound = sound;
        this.warming = warming;
        before = new double[ofSeconds.length + 1];
        for (int second = 0; second < ofSeconds.length; second++) {
            before[second + 1] = before[second] + ofSeconds[second];
        }
    }

    /** What the plan foresees. */
    static Workload of(FilmPlan plan) {
        int seconds = (int) ((plan.end() - 1) / plan.grid().ticksPerSecond()) + 1;
        double[] work = new double[seconds];
        Pace pace = Pace.of(plan);
        for (Scene scene : plan.timeline().scenes()) {
            changes(scene, pace, work);
        }
        for (int second = 0; second < seconds; second++) {
            work[second] = Math.min(work[second], pace.mostChanges()) + pace.still();
        }
        List<At<Arrangement>> parts = plan.staging().parts();
        for (int i = 0; i < parts.size(); i++) {
            Duration end = i + 1 < parts.size()
                    ? parts.get(i + 1).from()
                    : plan.timeline().length();
            spread(parts.get(i), end, now -> !now.cameras().isEmpty(), pace.cameras(), work);
            spread(parts.get(i), end, now -> now.screen().isPresent(), pace.screen(), work);
        }
        return new Workload(pace.sound(), pace.warming(), work);
    }

    private static void changes(Scene scene, Pace pace, double[] work) {
        add(scene.span().start(), pace.whole(), work);
        for (Mark mark : scene.marks()) {
            add(mark.visible().start(), pace.mark(), work);
        }
        scene.viewports().forEach(at -> add(at.from(), pace.whole(), work));
        scene.pointers().forEach(at -> add(at.from(), pace.pointer(), work));
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
    double until(double moment) {
        int whole = (int) Math.clamp(moment, 0, before.length - 1);
        return whole + 1 < before.length
                ? before[whole] + (before[whole + 1] - before[whole]) * (moment - whole)
                : before[whole];
    }

    /** The sound of a time, which is not among the work of the seconds: it is encoded beside them. */
    double sound(double seconds) {
        return sound * seconds;
    }

    /** What is lost in the beginning besides, while Java still compiles. */
    double warming() {
        return warming;
    }

    double total() {
        return before[before.length - 1];
    }
}
