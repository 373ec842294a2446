package org.podium.film.picture;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.podium.film.timeline.Span;

/** Puts the pointer over the stills and hands on each picture once it is known how long it stands. */
final class Frames {
    private final Canvas frame;
    private final FrameSink sink;
    private final Span part;
    private Duration shownFrom;
    private List<Rectangle> changed;
    private Optional<PointerDot> dot = Optional.empty();
    private boolean first = true;

    Frames(Dimension size, FrameSink sink, Span part) {
        frame = new Canvas(size);
        this.sink = sink;
        this.part = part;
        shownFrom = part.start();
        changed = List.of(frame.bounds());
    }

    /** Shows a still, of which some parts may have changed, from a moment on. */
    void show(Canvas still, List<Rectangle> parts, Optional<PointerDot> pointer, Duration from) {
        List<Rectangle> differing = new ArrayList<>();
        for (Rectangle candidate : parts) {
            differing.add(frame.differing(still, candidate));
        }
        if (!pointer.equals(dot)) {
            dot.ifPresent(old -> differing.add(old.part()));
            pointer.ifPresent(now -> differing.add(now.part()));
        }
        List<Rectangle> now = Parts.merged(differing);
        if (now.isEmpty() && !first) {
            return;
        }
        if (!first && from.compareTo(shownFrom) > 0) {
            hand(from);
            changed = now;
        } else if (!first) {
            changed = Parts.merged(concat(changed, now));
        }
        first = false;
        dot = pointer;
        now.forEach(area -> frame.copy(still, area));
        pointer.ifPresent(seen -> now.forEach(area -> seen.paint(frame, area)));
    }

    void end() {
        hand(part.end());
    }

    private void hand(Duration until) {
        sink.accept(frame.image(), changed, until.minus(shownFrom));
        shownFrom = until;
    }

    private static List<Rectangle> concat(List<Rectangle> some, List<Rectangle> others) {
        List<Rectangle> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
