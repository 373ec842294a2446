package org.podium.film.layout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.podium.film.timeline.At;
import org.podium.film.timeline.Backdrop;
import org.podium.film.timeline.Scene;
import org.podium.film.timeline.Span;
import org.podium.film.timeline.Timeline;

/** The whole film's arrangement: which one holds from when on. The first begins at zero. */
public record Staging(Stage stage, List<At<Arrangement>> parts) {
    public Staging {
        parts = List.copyOf(parts);
    }

    /** A stretch of the film in which the presentation area has one size. */
    public record Stretch(Span span, Size area) {}

    /** Follows the time line with one layout. */
    public static Staging of(Timeline timeline, Layout layout, Stage stage) {
        return of(timeline, layout, stage, List.of());
    }

    /** The same where at times nobody has a camera on: no room is kept for them then. */
    public static Staging of(Timeline timeline, Layout layout, Stage stage, List<Span> nobody) {
        TreeSet<Duration> borders = new TreeSet<>();
        timeline.scenes().forEach(scene -> borders.add(scene.span().start()));
        nobody.forEach(span -> {
            borders.add(span.start());
            borders.add(span.end());
        });
        List<At<Arrangement>> parts = new ArrayList<>();
        for (Duration border : borders.headSet(timeline.length())) {
            boolean empty = nobody.stream().anyMatch(span -> span.contains(border));
            Stage now = empty ? stage.withoutCameras() : stage;
            Arrangement arrangement = layout.arrange(now, showing(timeline.at(border), timeline));
            if (parts.isEmpty() || !parts.getLast().value().equals(arrangement)) {
                parts.add(new At<>(border, arrangement));
            }
        }
        return new Staging(stage, parts);
    }

    /** The arrangement in force at a moment. */
    public Arrangement at(Duration moment) {
        Arrangement inForce = Arrangement.EMPTY;
        for (At<Arrangement> part : parts) {
            if (part.from().compareTo(moment) > 0) {
                break;
            }
            inForce = part.value();
        }
        return inForce;
    }

    /** How large the presentation area is where it is first seen; as small as can be when it never is. */
    public Size contentSize() {
        return contentSizes().stream().findFirst().orElse(new Size(16, 16));
    }

    /** All sizes that the presentation area has. */
    public Set<Size> contentSizes() {
        Set<Size> sizes = new LinkedHashSet<>();
        parts.forEach(part -> part.value().content().map(Box::size).ifPresent(sizes::add));
        return sizes;
    }

    /** A part of the film, cut where the presentation area changes its size; while it is not seen, it keeps one. */
    public List<Stretch> stretches(Span span) {
        List<Stretch> stretches = new ArrayList<>();
        Size area = contentSize();
        Duration start = span.start();
        for (At<Arrangement> part : parts) {
            Size next = part.value().content().map(Box::size).orElse(area);
            if (!next.equals(area) && part.from().compareTo(span.end()) < 0) {
                if (part.from().compareTo(start) > 0) {
                    stretches.add(new Stretch(new Span(start, part.from()), area));
                    start = part.from();
                }
                area = next;
            }
        }
        stretches.add(new Stretch(new Span(start, span.end()), area));
        return stretches;
    }

    private static Showing showing(Scene scene, Timeline timeline) {
        return switch (scene.backdrop()) {
            case Backdrop.Slide _ -> Showing.SLIDE;
            case Backdrop.Nothing _ -> Showing.NOTHING;
            case Backdrop.Screen _ -> timeline.media().screen().isPresent() ? Showing.SCREEN : Showing.NOTHING;
        };
    }

    /** Width / height of the slide that is shown longest; that of BBB's own decks when none is. */
    public static double slideAspect(Timeline timeline) {
        Duration longest = Duration.ZERO;
        double aspect = 16.0 / 9;
        for (Scene scene : timeline.scenes()) {
            Span span = scene.span();
            if (scene.backdrop() instanceof Backdrop.Slide slide
                    && span.length().compareTo(longest) > 0) {
                longest = span.length();
                aspect = slide.place().width() / slide.place().height();
            }
        }
        return aspect;
    }
}
