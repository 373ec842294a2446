package org.podium.film.encode.ink;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.podium.film.timeline.Area;
import org.podium.film.timeline.At;
import org.podium.film.timeline.Mark;
import org.podium.film.timeline.Scene;
import org.podium.film.timeline.Span;

/** The fewest moments at which all that is written in a scene for a while is seen at least once, in each view of the page. */
final class Glances {
    /** What is gone sooner is a state of something still being drawn. */
    private static final Duration WHILE = Duration.ofMillis(900);

    private static final Duration HAIR = Duration.ofMillis(15);
    private static final int MOST = 24;

    private Glances() {}

    static List<Duration> of(Scene scene) {
        List<Span> lasting = scene.marks().stream()
                .map(Mark::visible)
                .filter(span -> span.length().compareTo(WHILE) >= 0)
                .sorted(Comparator.comparing(Span::end))
                .toList();
        TreeSet<Duration> moments = new TreeSet<>();
        for (Span view : views(scene)) {
            Duration last = null;
            for (Span mark : lasting) {
                Duration start = later(mark.start(), view.start());
                Duration end = earlier(mark.end(), view.end());
                boolean seenHere = end.minus(start).compareTo(WHILE) >= 0;
                if (seenHere && (last == null || start.compareTo(last) > 0)) {
                    last = end.minus(HAIR);
                    moments.add(last);
                }
            }
            if (last == null) {
                moments.add(view.end().minus(HAIR));
            }
        }
        return thinned(new ArrayList<>(moments));
    }

    /** The stretches with one view of the page, but for those that are passed on the way to another. */
    private static List<Span> views(Scene scene) {
        List<Span> views = new ArrayList<>();
        List<At<Area>> all = scene.viewports();
        for (int i = 0; i < all.size(); i++) {
            Duration from = all.get(i).from();
            Duration to =
                    i + 1 < all.size() ? all.get(i + 1).from() : scene.span().end();
            if (to.minus(from).compareTo(WHILE) >= 0) {
                views.add(new Span(from, to));
            }
        }
        return views.isEmpty() ? List.of(scene.span()) : views;
    }

    /** So many as are affordable, spread evenly, the last of them for sure. */
    private static List<Duration> thinned(List<Duration> moments) {
        if (moments.size() <= MOST) {
            return moments;
        }
        List<Duration> some = new ArrayList<>();
        for (int i = 1; i <= MOST; i++) {
            some.add(moments.get(i * moments.size() / MOST - 1));
        }
        return some;
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration earlier(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
