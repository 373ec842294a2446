package org.podium.film.encode.verify;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.podium.film.timeline.Span;

/** Finds stretches of a film in which all pictures are of one kind. */
final class Stretches {
    private Stretches() {}

    /** The stretches of at least a length; {@code end} is where the last picture ends. */
    static List<Span> of(Course course, Predicate<Course.Step> kind, Duration atLeast, Duration end) {
        List<Span> found = new ArrayList<>();
        Duration from = null;
        for (Course.Step step : course.steps()) {
            if (kind.test(step)) {
                from = from == null ? step.start() : from;
            } else {
                add(found, from, step.start(), atLeast);
                from = null;
            }
        }
        add(found, from, end, atLeast);
        return found;
    }

    private static void add(List<Span> found, @Nullable Duration from, Duration to, Duration atLeast) {
        if (from != null && to.minus(from).compareTo(atLeast) >= 0) {
            found.add(new Span(from, to));
        }
    }
}
