package org.podium.film.source.assemble;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.podium.film.source.published.State;
import org.podium.film.timeline.Mark;
import org.podium.film.timeline.Span;

/**
 * What is seen of a page's states in a scene. Of each shape the latest state counts, whoever else draws in between;
 * each state says for itself when it is gone, for a deleted shape may come back as a new state.
 */
final class Marks {
    /** Groups within groups; beyond it a file has made a circle. */
    private static final int DEEPEST = 20;

    /** A group that moves more often keeps the place among its neighbours that it has when its child is drawn. */
    private static final int MOST_MOVES = 1000;

    private final Span scene;
    private final Map<String, List<State>> shapes = new LinkedHashMap<>();

    private Marks(List<State> states, Span scene) {
        this.scene = scene;
        List<State> sorted = new ArrayList<>(states);
        sorted.sort(Comparator.comparing(State::from));
        for (State state : sorted) {
            shapes.computeIfAbsent(state.shape(), _ -> new ArrayList<>()).add(state);
        }
    }

    static List<Mark> of(List<State> states, Span scene) {
        return new Marks(states, scene).marks();
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (List<State> states : shapes.values()) {
            for (int i = 0; i < states.size(); i++) {
                State state = states.get(i);
                Duration end = i + 1 < states.size() ? states.get(i + 1).from() : scene.end();
                add(marks, state, least(end, state.gone().orElse(scene.end())));
            }
        }
        return marks;
    }

    private void add(List<Mark> marks, State state, Duration until) {
        Duration from = state.from().compareTo(scene.start()) > 0 ? state.from() : scene.start();
        Duration end = least(until, scene.end());
        if (from.compareTo(end) >= 0) {
            return;
        }
        String parent = shapes.containsKey(state.parent()) ? state.parent() : "";
        String rank = rank(state, from, new HashSet<>());
        for (Duration moved : moves(parent, new Span(from, end))) {
            String next = rank(state, moved, new HashSet<>());
            if (!next.equals(rank)) {
                marks.add(new Mark(state.shape(), new Span(from, moved), rank, parent, state.drawing()));
                from = moved;
                rank = next;
            }
        }
        marks.add(new Mark(state.shape(), new Span(from, end), rank, parent, state.drawing()));
    }

    /** When a parent changes within a span, and may take its child above or below others. */
    private List<Duration> moves(String parent, Span span) {
        List<State> parents = shapes.getOrDefault(parent, List.of());
        return parents.size() > MOST_MOVES
                ? List.of()
                : parents.stream()
                        .map(State::from)
                        .filter(it -> span.start().compareTo(it) < 0 && it.compareTo(span.end()) < 0)
                        .toList();
    }

    /** A child is painted right after its parent and before what lies above that: {@code /} sorts before all digits. */
    private String rank(State state, Duration moment, Set<String> seen) {
        List<State> parents = shapes.get(state.parent());
        if (parents == null || seen.size() > DEEPEST || !seen.add(state.shape())) {
            return state.rank();
        }
        return rank(latest(parents, moment), moment, seen) + "/" + state.rank();
    }

    /** The state in force; the first where none is yet. */
    private static State latest(List<State> sorted, Duration moment) {
        int low = 0;
        int high = sorted.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sorted.get(middle).from().compareTo(moment) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sorted.get(low);
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
