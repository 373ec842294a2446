package org.podium.film.layout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** Follows the time line with one layout. */
    public static Staging of(Timeline timeline, Layout layout, Stage stage) {
        List<At<Arrangement>> parts = new ArrayList<>();
        for (Scene scene : timeline.scenes()) {
            Arrangement now = layout.arrange(stage, showing(scene, timeline));
            if (parts.isEmpty() || !parts.getLast().value().equals(now)) {
                parts.add(new At<>(scene.span().start(), now));
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

    /** How large the presentation area is wherever it is seen; as small as can be when it never is. */
    public Size contentSize() {
        return parts.stream()
                .map(part -> part.value().content())
                .flatMap(Optional::stream)
                .findFirst()
                .map(Box::size)
                .orElse(new Size(16, 16));
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
