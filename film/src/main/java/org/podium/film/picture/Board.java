package org.podium.film.picture;

import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.podium.film.timeline.Mark;

/** The marks seen at one moment, lowest first, and which of them hang together. */
final class Board {

    /** Where a shape lies in the pile; the place in the scene's list decides between equal ranks. */
    record Height(String rank, int place) implements Comparable<Height> {
        private static final Comparator<Height> ORDER =
                Comparator.comparing(Height::rank).thenComparingInt(Height::place);

        @Override
        public int compareTo(Height other) {
            return ORDER.compare(this, other);
        }
    }

    /** A mark that is seen, and the part of the page it may touch. */
    record Seen(Mark mark, Height height, Set<String> relatives, Rectangle2D reach) {}

    /** A mark that begins to be seen. */
    record Coming(Mark mark, Height height) {}

    /**
     * What a change touches.
     *
     * @param parts of the page
     * @param heights in the pile
     * @param onTop nothing but new marks above all others
     */
    record Touched(List<Rectangle2D> parts, Set<Height> heights, boolean onTop) {}

    private final BoardPainter painter;
    private final NavigableMap<Height, Seen> pile = new TreeMap<>();
    private final Map<String, Seen> byShape = new HashMap<>();
    /** Shape -> the shapes seen that name it as a relative. */
    private final Map<String, Set<String>> dependents = new HashMap<>();
    /** Shapes seen that are painted beneath others. */
    private final Set<String> beneath = new HashSet<>();

    Board(BoardPainter painter) {
        this.painter = painter;
    }

    NavigableMap<Height, Seen> pile() {
        return pile;
    }

    @SuppressWarnings(
            "ReferenceEquality") // a later state may look the same; comparing what they hold may touch the disk
    boolean sees(Mark mark) {
        Seen seen = byShape.get(mark.shape());
        return seen != null && seen.mark() == mark;
    }

    /** Whether the marks can only be painted all together. */
    boolean inseparable() {
        return !beneath.isEmpty();
    }

    Touched change(List<Mark> gone, List<Coming> come) {
        List<Rectangle2D> parts = new ArrayList<>();
        Set<Height> heights = new HashSet<>();
        Height top = pile.isEmpty() ? null : pile.lastKey();
        Set<String> changed = new LinkedHashSet<>();
        for (Mark mark : gone) {
            remove(mark.shape(), parts, heights);
            changed.add(mark.shape());
        }
        for (Coming coming : come) {
            remove(coming.mark().shape(), parts, heights);
            add(coming);
            changed.add(coming.mark().shape());
        }
        withDependents(changed).forEach(shape -> measure(shape, parts, heights));
        parts.removeIf(Rectangle2D::isEmpty);
        return new Touched(
                parts, heights, heights.stream().allMatch(height -> top == null || height.compareTo(top) > 0));
    }

    private void remove(String shape, List<Rectangle2D> parts, Set<Height> heights) {
        Seen seen = byShape.remove(shape);
        if (seen == null) {
            return;
        }
        pile.remove(seen.height());
        beneath.remove(shape);
        for (String relative : seen.relatives()) {
            Set<String> others = dependents.get(relative);
            if (others != null) {
                others.remove(shape);
            }
        }
        parts.add(seen.reach());
        heights.add(seen.height());
    }

    private void add(Coming coming) {
        Mark mark = coming.mark();
        Set<String> relatives = painter.relatives(mark);
        put(new Seen(mark, coming.height(), relatives, new Rectangle2D.Double()));
        if (painter.paintsBeneath(mark)) {
            beneath.add(mark.shape());
        }
        for (String relative : relatives) {
            dependents.computeIfAbsent(relative, _ -> new HashSet<>()).add(mark.shape());
        }
    }

    private void measure(String shape, List<Rectangle2D> parts, Set<Height> heights) {
        Seen seen = byShape.get(shape);
        if (seen == null) {
            return;
        }
        List<Mark> among = relatives(List.of(seen));
        among.add(seen.mark());
        Rectangle2D reach = painter.reach(seen.mark(), among);
        put(new Seen(seen.mark(), seen.height(), seen.relatives(), reach));
        parts.add(seen.reach());
        parts.add(reach);
        heights.add(seen.height());
    }

    private void put(Seen seen) {
        pile.put(seen.height(), seen);
        byShape.put(seen.mark().shape(), seen);
    }

    private Set<String> withDependents(Set<String> shapes) {
        Set<String> all = new LinkedHashSet<>(shapes);
        Deque<String> open = new ArrayDeque<>(shapes);
        while (!open.isEmpty()) {
            for (String dependent : dependents.getOrDefault(open.pop(), Set.of())) {
                if (all.add(dependent)) {
                    open.push(dependent);
                }
            }
        }
        return all;
    }

    /** The relatives of some marks, and theirs in turn, that are seen and not among the marks. */
    List<Mark> relatives(Collection<Seen> some) {
        Set<String> known = new HashSet<>();
        Deque<Seen> open = new ArrayDeque<>(some);
        some.forEach(seen -> known.add(seen.mark().shape()));
        List<Mark> found = new ArrayList<>();
        while (!open.isEmpty()) {
            for (String relative : open.pop().relatives()) {
                Seen seen = byShape.get(relative);
                if (seen != null && known.add(relative)) {
                    found.add(seen.mark());
                    open.push(seen);
                }
            }
        }
        return found;
    }
}
