package org.podium.film.encode.verify;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.film.encode.Lectures;
import org.podium.film.encode.Studio;
import org.podium.film.encode.TestPainter;
import org.podium.film.encode.plan.FilmOrder;
import org.podium.film.encode.progress.RenderListener;
import org.podium.film.encode.run.FilmMaker;
import org.podium.film.layout.Size;
import org.podium.film.picture.AreaPainter;
import org.podium.film.timeline.Area;
import org.podium.film.timeline.Backdrop;
import org.podium.film.timeline.Captions;
import org.podium.film.timeline.Chapter;
import org.podium.film.timeline.Media;
import org.podium.film.timeline.Scene;
import org.podium.film.timeline.Span;
import org.podium.film.timeline.Timeline;

@Tag("film")
class VerificationTest {
    private static final FilmOrder SMALL =
            FilmOrder.usual().withCanvas(Size.wide(360)).withWorkers(2).mp4Only();

    @TempDir
    private Path folder;

    private Path film(Timeline timeline) {
        Studio.flashingWebcams(folder.resolve("webcams.mp4"), timeline.length());
        new FilmMaker(timeline, folder, new TestPainter(timeline))
                .make(SMALL, folder.resolve("out"), RenderListener.NOBODY);
        return folder.resolve("out/video.mp4");
    }

    private List<Finding> verified(Path film, Timeline against) {
        return new Verification(against, folder, (moment, size) -> still(against, moment, size)).of(film);
    }

    private static BufferedImage still(Timeline timeline, Duration moment, Size size) {
        BufferedImage[] still = new BufferedImage[1];
        new TestPainter(timeline)
                .paint(new Span(moment, moment.plusMillis(1)), size, (frame, _, _) -> still[0] = frame);
        return still[0];
    }

    private static Timeline lecture(int seconds) {
        return Lectures.ofSlides(ofSeconds(seconds), Optional.of("webcams.mp4"));
    }

    @Test
    void a_good_film_has_no_findings() {
        assertThat(verified(film(lecture(24)), lecture(24))).isEmpty();
    }

    @Test
    void a_film_that_ends_early_is_told_of_picture_and_sound_with_both_lengths() {
        assertThat(verified(film(lecture(24)), lecture(27)))
                .contains(
                        new Finding.WrongLength(false, ofSeconds(27), ofSeconds(24)),
                        new Finding.WrongLength(true, ofSeconds(27), ofSeconds(24)));
    }

    @Test
    void sound_that_comes_late_is_heard() {
        Path film = film(lecture(24));
        Studio.flashingWebcams(folder.resolve("webcams.mp4"), ofSeconds(24), ofMillis(-200));

        assertThat(verified(film, lecture(24)))
                .filteredOn(Finding.SoundOff.class::isInstance)
                .isNotEmpty()
                .allSatisfy(found ->
                        assertThat(((Finding.SoundOff) found).late().toMillis()).isBetween(190L, 210L));
    }

    @Test
    void slides_that_change_late_are_seen() {
        Timeline slow =
                Lectures.timeline(ofSeconds(24), borders(8.4, 16.4), lecture(24).media());

        assertThat(verified(film(slow), lecture(24))).contains(new Finding.PictureOff(ofMillis(400)));
    }

    private static List<Scene> borders(double first, double second) {
        Duration one = ofMillis(Math.round(first * 1000));
        Duration two = ofMillis(Math.round(second * 1000));
        return List.of(
                Lectures.slide(Duration.ZERO, one), Lectures.slide(one, two), Lectures.slide(two, ofSeconds(24)));
    }

    @Test
    void a_slide_that_is_not_shown_is_missed() {
        Timeline other =
                Lectures.timeline(ofSeconds(24), borders(2, 4), lecture(24).media());

        assertThat(verified(film(other), lecture(24)))
                .filteredOn(Finding.MissingSlide.class::isInstance)
                .hasSize(2);
    }

    @Test
    void long_black_stretches_are_found_and_short_ones_are_not() {
        Course course = new Course(List.of(
                new Course.Step(ofSeconds(0), 90, 256),
                new Course.Step(ofSeconds(1), 16, 70),
                new Course.Step(ofSeconds(2), 90, 70),
                new Course.Step(ofSeconds(5), 16, 70),
                new Course.Step(ofSeconds(6), 17, 1)));

        assertThat(Stretches.of(course, Course.Step::isBlack, ofSeconds(2), ofSeconds(9)))
                .containsExactly(new Span(ofSeconds(5), ofSeconds(9)));
    }

    @Test
    void sound_that_ends_before_the_picture_is_told() {
        Path film = folder.resolve("webcams.mp4");
        Studio.soundEndsEarly(film, ofSeconds(24), ofSeconds(20));

        assertThat(verified(film, lecture(24)))
                .filteredOn(Finding.WrongLength.class::isInstance)
                .singleElement()
                .satisfies(found ->
                        assertThat(((Finding.WrongLength) found).sound()).isTrue());
    }

    @Test
    void chapters_and_captions_that_are_not_in_the_file_are_missed() {
        Path film = film(lecture(24));
        Timeline wanted = new Timeline(
                "Cours",
                ofSeconds(24),
                lecture(24).scenes(),
                lecture(24).media(),
                List.of(new Chapter(Duration.ZERO, "Un", ""), new Chapter(ofSeconds(8), "Deux", "")),
                List.of(new Captions("fr-FR", "français", "captions.vtt")),
                List.of(),
                List.of());

        assertThat(verified(film, wanted))
                .containsExactly(new Finding.MissingChapters(1, 2), new Finding.MissingCaptions("français"));
    }

    @Test
    void a_shared_screen_that_stands_still_or_is_black_is_seen() {
        Studio.flashingWebcams(folder.resolve("screen.mp4"), ofSeconds(24));
        Timeline shared = Lectures.timeline(
                ofSeconds(24),
                List.of(Lectures.scene(Duration.ZERO, ofSeconds(24), new Backdrop.Screen())),
                new Media(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("screen.mp4"),
                        List.of(new Span(Duration.ZERO, ofSeconds(24))),
                        List.of(0.0)));
        Span whole = new Span(Duration.ZERO, ofSeconds(24));

        assertThat(verified(plain(90), shared)).contains(new Finding.Frozen(new Span(ofSeconds(1), ofSeconds(24))));
        assertThat(verified(plain(0), shared)).contains(new Finding.Black(whole));
        assertThat(verified(folder.resolve("screen.mp4"), shared))
                .doesNotHaveAnyElementsOfTypes(Finding.Frozen.class, Finding.Black.class);
    }

    /** A film of one shade. */
    private Path plain(int shade) {
        Backdrop wide = new Backdrop.Slide("slide-1.png", new Area(0, 0, 1600, 900));
        Timeline slide = Lectures.timeline(
                ofSeconds(24),
                List.of(Lectures.scene(Duration.ZERO, ofSeconds(24), wide)),
                new Media(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of()));
        Path target = folder.resolve("plain-" + shade);
        AreaPainter painter = (span, area, sink) -> {
            BufferedImage image = new BufferedImage(area.width(), area.height(), BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = image.createGraphics();
            pen.setColor(new Color(shade, shade, shade));
            pen.fillRect(0, 0, area.width(), area.height());
            pen.dispose();
            sink.accept(image, List.of(new Rectangle(area.width(), area.height())), span.length());
        };
        new FilmMaker(slide, folder, painter).make(SMALL, target, RenderListener.NOBODY);
        return target.resolve("video.mp4");
    }
}
