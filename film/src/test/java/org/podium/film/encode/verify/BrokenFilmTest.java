package org.podium.film.encode.verify;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.podium.film.encode.Lectures;
import org.podium.film.encode.OddFiles;
import org.podium.film.encode.Studio;
import org.podium.film.encode.TestPainter;
import org.podium.film.encode.plan.FilmOrder;
import org.podium.film.encode.progress.RenderListener;
import org.podium.film.encode.run.FilmMaker;
import org.podium.film.layout.Size;
import org.podium.film.timeline.Span;
import org.podium.film.timeline.Timeline;

/** Films that FFmpeg itself broke: the MP4, and the segments that browsers play. */
@Tag("film")
class BrokenFilmTest {
    private static final int SECONDS = 42;
    private static final Timeline LECTURE = Lectures.ofSlides(ofSeconds(SECONDS), Optional.of("webcams.mp4"));
    private static final String QUICK = "-c:v libx264 -preset ultrafast -c:a copy";

    @TempDir
    private static Path made;

    @TempDir
    private Path folder;

    private Path film;

    @BeforeAll
    static void make() {
        Studio.flashingWebcams(made.resolve("webcams.mp4"), LECTURE.length());
        new FilmMaker(LECTURE, made, new TestPainter(LECTURE))
                .make(
                        FilmOrder.usual().withCanvas(Size.wide(360)).withWorkers(2),
                        made.resolve("film"),
                        RenderListener.NOBODY);
    }

    @BeforeEach
    void copy() throws IOException {
        film = folder.resolve("film");
        try (Stream<Path> files = Files.walk(made.resolve("film"))) {
            for (Path file : files.toList()) {
                Files.copy(file, film.resolve(made.resolve("film").relativize(file)));
            }
        }
    }

    private List<Finding> verified(Path what) {
        return new Verification(LECTURE, made, BrokenFilmTest::still).of(what);
    }

    private static BufferedImage still(Duration moment, Size size) {
        BufferedImage[] still = new BufferedImage[1];
        new TestPainter(LECTURE).paint(new Span(moment, moment.plusMillis(1)), size, (frame, _, _) -> still[0] = frame);
        return still[0];
    }

    private static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("-c:v copy -af atrim=0:30 -c:a aac", Finding.WrongLength.class),
                Arguments.of(
                        "-c:v copy -af volume=volume=0:enable='between(t,9,27)' -c:a aac", Finding.SoundLost.class),
                Arguments.of("-c:v copy -af adelay=200:all=1,atrim=0:42 -c:a aac", Finding.SoundOff.class),
                Arguments.of("-an -c:v copy", Finding.NoSound.class),
                Arguments.of("-vf drawbox=c=black:t=fill:enable='between(t,9,13)' " + QUICK, Finding.Black.class),
                Arguments.of("-vf select='not(between(t,9,27))',fps=20 " + QUICK, Finding.Frozen.class),
                Arguments.of(
                        "-vf drawbox=c=gray:t=fill:enable='between(t,14,28)' " + QUICK, Finding.MissingSlide.class));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void each_fault_is_found_in_the_mp4_and_in_the_segments(String how, Class<? extends Finding> fault)
            throws Exception {
        Path broken = folder.resolve("broken.mp4");
        ffmpeg("-i " + made.resolve("film/video.mp4") + " -map 0:v -map 0:a " + how + " " + broken);
        Path hls = film.resolve("hls/360p");
        ffmpeg("-i " + broken + " -c copy -f hls -hls_playlist_type vod -hls_segment_type fmp4 -hls_segment_filename "
                + hls + "/%05d.m4s " + hls + "/index.m3u8");

        assertThat(verified(broken)).hasAtLeastOneElementOfType(fault);
        assertThat(verified(film.resolve("hls/master.m3u8")))
                .filteredOn(Finding.Within.class::isInstance)
                .extracting(finding -> ((Finding.Within) finding).finding())
                .hasAtLeastOneElementOfType(fault);
    }

    private void ffmpeg(String words) throws Exception {
        OddFiles.run(folder, words.split(" "));
    }

    @Test
    void a_good_film_has_no_findings_in_any_of_its_parts() {
        assertThat(verified(film)).isEmpty();
    }

    @Test
    void a_segment_that_is_gone_is_named() throws IOException {
        Files.delete(film.resolve("hls/360p/00003.m4s"));
        Files.write(film.resolve("hls/360p/00004.m4s"), new byte[0]);

        assertThat(verified(film))
                .containsExactly(new Finding.MissingFile("360p/00003.m4s"), new Finding.MissingFile("360p/00004.m4s"));
    }

    @Test
    void a_playlist_that_is_cut_or_gone_or_none_is_named() throws IOException {
        Path playlist = film.resolve("hls/360p/index.m3u8");
        List<String> lines = Files.readAllLines(playlist);
        Files.write(playlist, lines.subList(0, lines.size() - 3));
        assertThat(verified(film))
                .contains(new Finding.PlaylistBroken("360p/index.m3u8"))
                .hasAtLeastOneElementOfType(Finding.PlaylistLength.class);

        Files.writeString(playlist, "<!DOCTYPE html>");
        assertThat(verified(film)).containsExactly(new Finding.PlaylistBroken("360p/index.m3u8"));

        Files.delete(playlist);
        assertThat(verified(film)).containsExactly(new Finding.MissingFile("hls/360p/index.m3u8"));

        Files.delete(film.resolve("hls/master.m3u8"));
        assertThat(verified(film)).containsExactly(new Finding.MissingFile("hls/master.m3u8"));
    }

    @Test
    void a_playlist_that_leads_out_of_the_film_is_not_followed() throws IOException {
        Files.writeString(film.resolve("hls/360p/index.m3u8"), """
            #EXTM3U
            #EXT-X-MAP:URI="init.mp4"
            #EXTINF:42.0,
            ../../video.mp4
            #EXTINF:1.0,
            http://elsewhere.example/1.m4s
            #EXT-X-ENDLIST
            """);

        assertThat(verified(film))
                .containsExactly(
                        new Finding.MissingFile("360p/../../video.mp4"),
                        new Finding.MissingFile("360p/http://elsewhere.example/1.m4s"));
    }

    @Test
    void what_is_no_film_at_all_has_no_picture() throws IOException {
        Files.writeString(film.resolve("video.mp4"), "<!DOCTYPE html>");

        assertThat(verified(film)).containsExactly(new Finding.Within("video.mp4", new Finding.NoPicture()));
    }
}
