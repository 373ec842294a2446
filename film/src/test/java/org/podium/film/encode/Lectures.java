package org.podium.film.encode;

import static java.time.Duration.ofSeconds;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.podium.film.timeline.Area;
import org.podium.film.timeline.Backdrop;
import org.podium.film.timeline.Chapter;
import org.podium.film.timeline.Media;
import org.podium.film.timeline.Scene;
import org.podium.film.timeline.Span;
import org.podium.film.timeline.Timeline;

/** Time lines for tests. */
public final class Lectures {
    private Lectures() {}

    /** Three slides, the second from a third of the time on. */
    public static Timeline ofSlides(Duration length, Optional<String> cameras) {
        Duration third = ofSeconds(length.toSeconds() / 3);
        List<Scene> scenes = List.of(
                slide(Duration.ZERO, third), slide(third, third.multipliedBy(2)), slide(third.multipliedBy(2), length));
        return timeline(length, scenes, new Media(cameras, Optional.empty(), Optional.empty(), List.of(), List.of()));
    }

    public static Timeline timeline(Duration length, List<Scene> scenes, Media media) {
        List<Chapter> chapters = List.of(new Chapter(Duration.ZERO, "Introduction", "Bonjour à tous"));
        return new Timeline("Cours d'essai", length, scenes, media, chapters, List.of(), List.of(), List.of());
    }

    public static Scene slide(Duration from, Duration to) {
        return scene(from, to, new Backdrop.Slide("slide-1.png", new Area(0, 0, 1600, 1200)));
    }

    public static Scene scene(Duration from, Duration to, Backdrop backdrop) {
        return new Scene(new Span(from, to), backdrop, List.of(), List.of(), List.of());
    }
}
