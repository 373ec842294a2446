package org.podium.film.picture.tldraw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.podium.film.timeline.Mark;

/** Brings marks into the order of painting: what a group or frame holds comes right after it. */
final class Stack {
    /** Deeper nesting is a sign of hostile data: what lies deeper is painted after the rest. */
    private static final int DEEPEST = 64;

    private final Map<String, List<Mark>> held = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> done = new HashSet<>();
    private final List<Layer> order = new ArrayList<>();

    /**
     * A mark's turn.
     *
     * @param under whether it is the turn of what lies under everything in the same holder
     */
    record Layer(Mark mark, boolean under) {}

    private Stack(List<Mark> marks) {
        marks.forEach(mark -> known.add(mark.shape()));
        marks.forEach(mark ->
                held.computeIfAbsent(holder(mark), none -> new ArrayList<>()).add(mark));
    }

    /** All marks once, lowest first; given lowest first within each holder. */
    static List<Layer> of(List<Mark> marks) {
        Stack stack = new Stack(marks);
        stack.add("", 0);
        // Marks that hold each other in a circle lie on no page; they are painted all the same.
        marks.forEach(mark -> stack.add(mark, 0));
        return stack.order;
    }

    private String holder(Mark mark) {
        return known.contains(mark.parent()) ? mark.parent() : "";
    }

    private void add(String holder, int depth) {
        List<Mark> marks = held.getOrDefault(holder, List.of());
        if (!holder.isEmpty()) {
            marks.forEach(mark -> order.add(new Layer(mark, true)));
        }
        marks.forEach(mark -> add(mark, depth + 1));
    }

    private void add(Mark mark, int depth) {
        if (depth <= DEEPEST && done.add(mark.shape())) {
            order.add(new Layer(mark, false));
            add(mark.shape(), depth);
        }
    }
}
