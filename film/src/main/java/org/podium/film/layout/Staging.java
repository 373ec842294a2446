package org.podium.film.layout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.podium.film.timeline.Area;
import org.podium.film.timeline.At;
import org.podium.film.timeline.Backdrop;
import org.podium.film.timeline.Scene;
import org.podium.film.timeline.Span;
import org.podium.film.timeline.Timeline;

/** The whole film's arrangement: which one holds from when on. The first begins at zero. */
public record Staging(Stage stage, List<At<Arrangement>> parts) {
    /** Of slides that nobody shows, and of cards. */
    private static final double USUAL_ASPECT = 16.0 / 9;

    private static final double MOST_ASPECT = 5;
    private static final Duration BRIEF = Duration.ofSeconds(5);

    public Staging {
        parts = List.copyOf(parts);
    }

    /** A stretch of the film in which the presentation area has one size. */
    public record Stretch(Span span, Size area) {}

    /**
     * What of a recording decides who is where.
     *
     * @param cameras the shapes of the webcams that are on, from when on; none before the first
     * @param screenAspect width / height of the screen shared in a scene
     * @param ink what is written in a scene
     */
    public record Facts(
            List<At<List<Double>>> cameras, ToDoubleFunction<Scene> screenAspect, Function<Scene, Ink> ink) {
        public Facts {
            cameras = List.copyOf(cameras);
        }

        /** Nobody on camera. */
        public static Facts ofSlides() {
            return new Facts(List.of(), _ -> USUAL_ASPECT, _ -> Ink.EVERYWHERE);
        }

        List<Double> camerasAt(Duration moment) {
            List<Double> inForce = List.of();
            for (At<List<Double>> at : cameras) {
                inForce = at.from().compareTo(moment) <= 0 ? at.value() : inForce;
            }
            return inForce;
        }
    }

    /** Follows the time line with one layout. */
    public static Staging of(Timeline timeline, Layout layout, Stage stage, Facts facts) {
        TreeSet<Duration> borders = new TreeSet<>();
        timeline.scenes().forEach(scene -> borders.add(scene.span().start()));
        facts.cameras.forEach(at -> borders.add(at.from()));
        List<At<Arrangement>> parts = new ArrayList<>();
        for (Duration border : borders.headSet(timeline.length())) {
            Arrangement before =
                    parts.isEmpty() ? Arrangement.EMPTY : parts.getLast().value();
            Scene scene = timeline.at(border);
            Showing showing = showing(scene, timeline);
            List<Double> cameras = facts.camerasAt(border);
            boolean asks = layout.minds(showing) && !cameras.isEmpty() && !(besides(before) && isBrief(scene));
            Ink ink = asks ? facts.ink.apply(scene) : Ink.EVERYWHERE;
            Moment moment = new Moment(showing, aspect(scene, timeline, facts), cameras, ink, before);
            Arrangement arrangement = layout.arrange(stage, moment);
            if (parts.isEmpty() || !before.equals(arrangement)) {
                parts.add(new At<>(border, arrangement));
            }
        }
        return new Staging(stage, parts);
    }

    /** Whether cameras are beside what is shown, not over it. */
    private static boolean besides(Arrangement arrangement) {
        return arrangement.shown().isPresent()
                && !arrangement.cameras().isEmpty()
                && arrangement.cameras().stream().noneMatch(arrangement.shown().get()::overlaps);
    }

    /** Who turns pages fast is not followed by cameras that jump. */
    private static boolean isBrief(Scene scene) {
        return scene.span().length().compareTo(BRIEF) < 0;
    }

    private static double aspect(Scene scene, Timeline timeline, Facts facts) {
        return switch (scene.backdrop()) {
            case Backdrop.Slide slide -> aspect(scene, slide);
            case Backdrop.Screen _
            when timeline.media().screen().isPresent() -> facts.screenAspect.applyAsDouble(scene);
            case Backdrop.Screen _, Backdrop.Nothing _ -> USUAL_ASPECT;
        };
    }

    /** The shape of what is seen longest of the slide's page: a presenter may zoom to another. */
    private static double aspect(Scene scene, Backdrop.Slide slide) {
        List<At<Area>> views = scene.viewports();
        Area longest = slide.place();
        Duration most = Duration.ZERO;
        for (int i = 0; i < views.size(); i++) {
            Duration end = i + 1 < views.size()
                    ? views.get(i + 1).from()
                    : scene.span().end();
            Duration seen = end.minus(views.get(i).from());
            if (seen.compareTo(most) > 0) {
                most = seen;
                longest = views.get(i).value();
            }
        }
        return Math.clamp(longest.width() / longest.height(), 1 / MOST_ASPECT, MOST_ASPECT);
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

    /** Width / height of what is seen of a scene's slide. */
    public static double slideAspect(Scene scene) {
        return scene.backdrop() instanceof Backdrop.Slide slide ? aspect(scene, slide) : USUAL_ASPECT;
    }
}
