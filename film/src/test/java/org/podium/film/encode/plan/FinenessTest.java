package org.podium.film.encode.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.podium.film.WholeRecordings;
import org.podium.film.encode.Studio;
import org.podium.film.encode.TestPainter;
import org.podium.film.encode.av.read.FfmpegProbe;
import org.podium.film.layout.Size;
import org.podium.film.source.Presentation;
import org.podium.film.timeline.Timeline;

@Tag("film")
class FinenessTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "5, 30, 15",
        "15, 30, 15",
        "24, 30, 24",
        "25, 30, 25",
        "30, 30, 30",
        "60, 30, 30",
        "60, 60, 60",
        "30, 15, 15"
    })
    void a_film_has_the_pictures_of_its_source_up_to_the_most_that_is_wanted(double source, int most, int ticks) {
        assertThat(Grid.of(source, most).ticksPerSecond()).isEqualTo(ticks);
    }

    @Test
    void fewer_than_15_and_more_than_60_pictures_are_refused() {
        assertThatThrownBy(() -> new Fineness(false, 14)).hasMessage("15 to 60 pictures a second, not 14");
        assertThatThrownBy(() -> new Fineness(false, 61)).hasMessage("15 to 60 pictures a second, not 61");
    }

    @ParameterizedTest
    @CsvSource({"640, 360, 720", "1280, 720, 720", "1920, 1080, 1080"})
    void by_source_the_film_is_as_high_as_what_moves_has_lines_for(int width, int height, int wanted) throws Exception {
        Path recording = Files.createDirectories(folder.resolve("recording"));
        Files.createDirectories(recording.resolve("deskshare"));
        Studio.screen(recording.resolve("deskshare/deskshare.webm"), new Size(width, height), Duration.ofSeconds(2));
        Files.writeString(recording.resolve("metadata.xml"), """
            <recording><id>x</id><playback><duration>2000</duration></playback></recording>
            """);
        Files.writeString(recording.resolve("deskshare.xml"), """
            <recording><event start_timestamp="0.0" stop_timestamp="1.0" video_width="1280" video_height="720"/></recording>
            """);
        Files.writeString(recording.resolve("shapes.svg"), """
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">
            <image id="image1" class="slide" in="0.0" out="2.0" xlink:href="presentation/a/slide-1.svg" width="640" height="360"/>
            </svg>
            """);
        Timeline timeline = Presentation.open(recording).timeline(new FfmpegProbe());
        FilmOrder order = FilmOrder.usual().withCanvas(Size.wide(1080)).withFineness(new Fineness(true, 30));

        assertThat(height(timeline, recording, order)).isEqualTo(wanted);
    }

    @Test
    void slides_alone_do_not_make_the_film_higher() throws Exception {
        Path recording = WholeRecordings.recording("classic");
        Timeline timeline = Presentation.open(recording).timeline(new FfmpegProbe());
        FilmOrder order = FilmOrder.usual().withCanvas(Size.wide(1080));

        assertThat(height(timeline, recording, order)).isEqualTo(1080);
        assertThat(height(timeline, recording, order.withFineness(new Fineness(true, 30))))
                .isEqualTo(720);
    }

    private static int height(Timeline timeline, Path recording, FilmOrder order) {
        FilmSource source = new FilmSource(timeline, recording, new TestPainter(timeline));
        return FilmPlanner.plan(source, order, new ArrayList<>())
                .renditions()
                .getFirst()
                .size()
                .height();
    }
}
