package org.podium.film.picture.card;

import static java.time.Duration.ZERO;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.podium.film.encode.Lectures;
import org.podium.film.layout.Size;
import org.podium.film.picture.AreaPainter;
import org.podium.film.timeline.Aside;
import org.podium.film.timeline.Backdrop;
import org.podium.film.timeline.Media;
import org.podium.film.timeline.Scene;
import org.podium.film.timeline.Span;
import org.podium.film.timeline.Timeline;

class CardsTest {
    private static final Size AREA = new Size(640, 360);
    private static final Color SLIDE = new Color(200, 40, 40);
    private static final CardWords WORDS =
            new CardWords(Locale.FRENCH, ZoneOffset.UTC, "Son seul", "Rien", "Vidéo externe : {0}");
    private static final Media SOUND =
            new Media(Optional.empty(), Optional.of("audio.ogg"), Optional.empty(), List.of(), List.of());
    private static final AreaPainter RED = (span, area, sink) -> {
        BufferedImage image = new BufferedImage(area.width(), area.height(), BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < area.width() * area.height(); i++) {
            image.setRGB(i % area.width(), i / area.width(), SLIDE.getRGB());
        }
        sink.accept(image, List.of(new Rectangle(area.width(), area.height())), span.length());
    };

    /** What was given: how long, the colour in a corner, and how many pixels of the lower half differ from it. */
    private record Shown(Duration length, Color corner, long inkBelow) {}

    private static List<Shown> paint(Timeline timeline, Span span) {
        List<Shown> shown = new ArrayList<>();
        new Cards(timeline, RED, WORDS)
                .paint(
                        span,
                        AREA,
                        (frame, _, length) -> shown.add(new Shown(length, new Color(frame.getRGB(2, 2)), ink(frame))));
        return shown;
    }

    private static long ink(BufferedImage frame) {
        int half = frame.getHeight() / 2;
        int paper = frame.getRGB(2, 2);
        return Arrays.stream(frame.getRGB(0, half, frame.getWidth(), half, null, 0, frame.getWidth()))
                .filter(pixel -> pixel != paper)
                .count();
    }

    private static Timeline timeline(List<Scene> scenes, Aside... asides) {
        return new Timeline(
                "Algèbre linéaire et géométrie",
                Optional.of(Instant.parse("2026-03-09T08:00:00Z")),
                scenes.getLast().span().end(),
                scenes,
                SOUND,
                List.of(),
                List.of(),
                List.of(),
                List.of(asides),
                List.of());
    }

    private static Scene nothing(int from, int to) {
        return Lectures.scene(ofSeconds(from), ofSeconds(to), new Backdrop.Nothing());
    }

    private static Scene slide(int from, int to) {
        return Lectures.slide(ofSeconds(from), ofSeconds(to));
    }

    @Test
    void where_nothing_was_shown_there_is_a_card_and_where_a_slide_was_there_is_the_slide() {
        List<Shown> shown =
                paint(timeline(List.of(nothing(0, 10), slide(10, 30))), new Span(ofSeconds(5), ofSeconds(30)));

        assertThat(shown).extracting(Shown::length).containsExactly(ofSeconds(5), ofSeconds(20));
        assertThat(shown.getFirst().corner()).isNotEqualTo(SLIDE).isNotEqualTo(Color.BLACK);
        assertThat(shown.getLast().corner()).isEqualTo(SLIDE);
    }

    @Test
    void the_card_of_a_film_of_sound_alone_says_so() {
        List<Shown> alone = paint(timeline(List.of(nothing(0, 30))), new Span(ZERO, ofSeconds(30)));
        List<Shown> once = paint(timeline(List.of(nothing(0, 29), slide(29, 30))), new Span(ZERO, ofSeconds(29)));

        assertThat(alone).singleElement().extracting(Shown::length).isEqualTo(ofSeconds(30));
        assertThat(alone.getFirst().inkBelow()).isGreaterThan(once.getFirst().inkBelow());
    }

    @Test
    void a_video_of_another_site_is_told_by_a_line_for_some_seconds() {
        Timeline timeline = timeline(
                List.of(slide(0, 60)), new Aside.ExternalVideo(ofSeconds(20), "https://www.videos.example/watch?v=1"));

        List<Shown> shown = paint(timeline, new Span(ZERO, ofSeconds(60)));

        assertThat(shown).extracting(Shown::length).containsExactly(ofSeconds(20), ofSeconds(3), ofSeconds(37));
        assertThat(shown).extracting(Shown::corner).containsOnly(SLIDE);
        assertThat(shown.get(0).inkBelow()).isZero();
        assertThat(shown.get(1).inkBelow()).isGreaterThan(1000);
        assertThat(shown.get(2).inkBelow()).isZero();
    }

    @Test
    void an_address_that_makes_no_sense_stops_nothing() {
        Timeline timeline = timeline(List.of(slide(0, 10)), new Aside.ExternalVideo(ZERO, "http://\u202e <b>"));

        assertThat(paint(timeline, new Span(ZERO, ofSeconds(10)))).hasSize(2);
    }

    @Test
    void any_part_is_painted_to_its_whole_length() {
        Timeline timeline = timeline(
                List.of(nothing(0, 7), slide(7, 20)), new Aside.ExternalVideo(ofSeconds(18), "https://a.example/"));

        for (int from = 0; from < 19; from++) {
            Span span = new Span(ofSeconds(from), ofSeconds(from + 1));
            assertThat(paint(timeline, span).stream().map(Shown::length).reduce(ZERO, Duration::plus))
                    .isEqualTo(ofSeconds(1));
        }
    }
}
