package org.podium.film.encode.verify;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.film.encode.FilmMaker;
import org.podium.film.encode.FilmOrder;
import org.podium.film.encode.Lectures;
import org.podium.film.encode.Studio;
import org.podium.film.encode.TestPainter;
import org.podium.film.encode.Watch;
import org.podium.film.layout.Size;
import org.podium.film.timeline.Scene;
import org.podium.film.timeline.Span;
import org.podium.film.timeline.Timeline;

class VerificationTest {
    private static final FilmOrder SMALL =
            FilmOrder.usual().withCanvas(Size.wide(360)).withWorkers(2).mp4Only();

    @TempDir
    private Path folder;

    private Path film(Timeline timeline) {
        Studio.flashingWebcams(folder.resolve("webcams.mp4"), timeline.length());
        new FilmMaker(timeline, folder, new TestPainter(timeline)).make(SMALL, folder.resolve("out"), Watch.NOBODY);
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
    void a_film_that_ends_early_is_told_with_both_lengths() {
        assertThat(verified(film(lecture(24)), lecture(27)))
                .filteredOn(Finding.WrongLength.class::isInstance)
                .singleElement()
                .satisfies(found ->
                        assertThat(((Finding.WrongLength) found).wanted()).isEqualTo(ofSeconds(27)));
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
}
