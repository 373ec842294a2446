package org.podium.film.picture.tldraw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.podium.film.timeline.Mark;

/** Brings marks into the order of painting: what a group or frame holds comes right after it. */
final class PaintOrder {
    /** Deeper nesting is a sign of hostile data. */
    private static final int DEEPEST = 32;

    private final Map<String, Mark> known = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * A mark's turn.
     *
     * @param under whether it is the turn of what lies under everything in the same holder
     */
    record Layer(Mark mark, boolean under) {}

    /** A layer with the way to it: its outermost holder first, it itself last; null stands for the ground of a holder. */
    private record Way(Layer layer, List<@Nullable Mark> steps) {}

    private PaintOrder(List<Mark> marks, List<Mark> relatives) {
        relatives.forEach(mark -> known.put(mark.shape(), mark));
        for (Mark mark : marks) {
            known.put(mark.shape(), mark);
            places.put(mark.shape(), places.size());
        }
    }

    /** All marks, lowest first; given lowest first among those of the same holder, which may be a relative. */
    static List<Layer> of(List<Mark> marks, List<Mark> relatives) {
        PaintOrder stack = new PaintOrder(marks, relatives);
        if (marks.stream().noneMatch(mark -> stack.known.containsKey(mark.parent()))) {
            return marks.stream().map(mark -> new Layer(mark, false)).toList();
        }
        return marks.stream()
                .flatMap(stack::ways)
                .sorted(stack.order())
                .map(Way::layer)
                .toList();
    }

    private Stream<Way> ways(Mark mark) {
        List<@Nullable Mark> steps = new ArrayList<>(List.of(mark));
        Mark holder = known.get(mark.parent());
        while (holder != null && steps.size() < DEEPEST && !steps.contains(holder)) {
            steps.addFirst(holder);
            holder = known.get(holder.parent());
        }
        Way own = new Way(new Layer(mark, false), steps);
        if (steps.size() == 1) {
            return Stream.of(own);
        }
        List<@Nullable Mark> ground = new ArrayList<>(steps.subList(0, steps.size() - 1));
        ground.add(null);
        return Stream.of(new Way(new Layer(mark, true), ground), own);
    }

    private Comparator<Way> order() {
        Comparator<@Nullable Mark> siblings = Comparator.nullsFirst(Comparator.comparing(Mark::rank)
                .thenComparing(mark -> Objects.requireNonNullElse(places.get(mark.shape()), Integer.MAX_VALUE))
                .thenComparing(Mark::shape));
        return (one, other) -> {
            int common = Math.min(one.steps().size(), other.steps().size());
            for (int i = 0; i < common; i++) {
                int order = siblings.compare(one.steps().get(i), other.steps().get(i));
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(one.steps().size(), other.steps().size());
        };
    }
}
