package org.podium.film.source.assemble;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.podium.film.timeline.At;
import org.podium.film.timeline.Span;

/**
 * Values over time, put in order: sorted, of several at one moment the last of the file, none from the film's end on,
 * where BBB puts what happened after the recording was stopped.
 */
final class TimedValues {
    private TimedValues() {}

    static <T> List<At<T>> to(Duration length, List<At<T>> published) {
        List<At<T>> sorted = new ArrayList<>(published);
        sorted.removeIf(it -> it.from().compareTo(length) >= 0);
        sorted.sort(Comparator.comparing(At::from));
        List<At<T>> cut = new ArrayList<>();
        for (At<T> next : sorted) {
            if (!cut.isEmpty() && cut.getLast().from().equals(next.from())) {
                cut.removeLast();
            }
            cut.add(next);
        }
        return cut;
    }

    /** Things that happen at a moment, in order; what came after the recording's stop is not in it. */
    static <T> List<T> byTime(Duration length, List<T> published, Function<T, Duration> time) {
        return published.stream()
                .filter(it -> time.apply(it).compareTo(length) < 0)
                .sorted(Comparator.comparing(time))
                .toList();
    }

    /** The entry in force at a moment: the last that began by then. */
    static <T> Optional<At<T>> inForce(List<At<T>> sorted, Duration moment) {
        int after = firstAfter(sorted, moment);
        return after == 0 ? Optional.empty() : Optional.of(sorted.get(after - 1));
    }

    static <T> T valueAt(List<At<T>> sorted, Duration moment, T before) {
        return inForce(sorted, moment).map(At::value).orElse(before);
    }

    /** The entries that begin within a span, but not at its start. */
    static <T> List<At<T>> inside(List<At<T>> sorted, Span span) {
        int from = firstAfter(sorted, span.start());
        int to = from;
        while (to < sorted.size() && sorted.get(to).from().compareTo(span.end()) < 0) {
            to++;
        }
        return sorted.subList(from, to);
    }

    private static <T> int firstAfter(List<At<T>> sorted, Duration moment) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).from().compareTo(moment) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Without entries that repeat the value before them. */
    static <T> List<At<T>> changes(List<At<T>> sorted) {
        List<At<T>> changes = new ArrayList<>();
        for (At<T> next : sorted) {
            if (changes.isEmpty() || !changes.getLast().value().equals(next.value())) {
                changes.add(next);
            }
        }
        return changes;
    }
}
