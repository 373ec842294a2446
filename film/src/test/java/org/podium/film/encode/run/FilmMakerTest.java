package org.podium.film.encode.run;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.film.encode.Lectures;
import org.podium.film.encode.Onsets;
import org.podium.film.encode.Studio;
import org.podium.film.encode.SyncCheck;
import org.podium.film.encode.TestPainter;
import org.podium.film.encode.av.Reel;
import org.podium.film.encode.plan.FilmOrder;
import org.podium.film.encode.progress.RenderListener;
import org.podium.film.layout.Size;
import org.podium.film.timeline.Scene;
import org.podium.film.timeline.Timeline;

@Tag("film")
class FilmMakerTest {
    private static final FilmOrder SMALL =
            FilmOrder.usual().withCanvas(Size.wide(540)).withWorkers(2);

    @TempDir
    private Path folder;

    private Path film(Timeline timeline, FilmOrder order, String name) {
        Path target = folder.resolve(name);
        new FilmMaker(timeline, folder, new TestPainter(timeline)).make(order, target, RenderListener.NOBODY);
        return target;
    }

    private Timeline withWebcams(int seconds) {
        Studio.flashingWebcams(folder.resolve("webcams.mp4"), ofSeconds(seconds));
        return Lectures.ofSlides(ofSeconds(seconds), Optional.of("webcams.mp4"));
    }

    @Test
    void sound_and_picture_meet_at_the_start_in_the_middle_and_at_the_end() {
        Path film = film(withWebcams(26), SMALL, "out");

        List<Long> seen = Onsets.seen(film.resolve("video.mp4"), 0.95, 0.1);
        List<Long> heard = Onsets.heard(film.resolve("video.mp4"), 26);
        assertThat(seen).hasSize(5).hasSameSizeAs(heard);
        for (int i = 0; i < seen.size(); i++) {
            assertThat(seen.get(i)).isCloseTo(heard.get(i), within(40L));
            assertThat(seen.get(i)).isCloseTo((i + 1) * 5000L, within(40L));
        }
    }

    /** {@link SyncCheck} does the same with two hours: too long for each build. */
    @Test
    void they_still_meet_after_three_minutes_and_the_film_is_as_long_as_the_recording() {
        SyncCheck.Result result = SyncCheck.run(folder, ofMinutes(3));

        assertThat(result.meetings()).hasSize(35).allSatisfy(meeting -> {
            assertThat(meeting.apart()).isLessThanOrEqualTo(40);
            assertThat(meeting.late()).isLessThanOrEqualTo(40);
        });
        assertThat(result.length()).isCloseTo(ofMinutes(3), ofMillis(50));
    }

    @Test
    void picture_and_sound_last_as_long_as_the_film_within_a_frame() {
        Reel reel = Reel.of(film(withWebcams(20), SMALL, "out").resolve("video.mp4"));

        assertThat(reel.pictures().getLast().end()).isCloseTo(20_000_000L, within(50_000L));
        assertThat(reel.sounds().getLast().end()).isCloseTo(20_000_000L, within(50_000L));
    }

    @Test
    void parts_encoded_side_by_side_join_without_a_lost_or_doubled_picture() {
        Timeline timeline = withWebcams(26);

        Reel alone = Reel.of(film(timeline, SMALL.withWorkers(1), "alone").resolve("video.mp4"));
        Reel together = Reel.of(film(timeline, SMALL.withWorkers(3), "together").resolve("video.mp4"));

        assertThat(together.pictures().stream().map(Reel.Shot::micros).toList())
                .isEqualTo(alone.pictures().stream().map(Reel.Shot::micros).toList())
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSize(26 * 20);
        assertThat(together.sounds()).isEqualTo(alone.sounds());
    }

    @Test
    void each_segment_of_each_rendition_begins_with_a_key_frame_at_the_same_time() throws Exception {
        Path hls = film(withWebcams(20), SMALL, "out").resolve("hls");

        assertThat(Files.readString(hls.resolve("master.m3u8")))
                .contains("RESOLUTION=960x540", "RESOLUTION=640x360", "CODECS=\"avc1.", ",mp4a.40.2\"");
        for (String rendition : List.of("540p", "360p")) {
            List<String> lines = Files.readAllLines(hls.resolve(rendition).resolve("index.m3u8"));
            assertThat(lines)
                    .filteredOn(line -> line.startsWith("#EXTINF"))
                    .hasSize(4)
                    .startsWith("#EXTINF:6.000000,")
                    .endsWith("#EXTINF:2.000000,");
            assertThat(lines).contains("#EXT-X-TARGETDURATION:6").endsWith("#EXT-X-ENDLIST");
            for (String segment :
                    lines.stream().filter(line -> line.endsWith(".m4s")).toList()) {
                assertThat(firstIsKey(hls.resolve(rendition), segment))
                        .as(segment)
                        .isTrue();
            }
        }
    }

    private boolean firstIsKey(Path rendition, String segment) throws Exception {
        Path whole = folder.resolve("whole.mp4");
        try (var output = Files.newOutputStream(whole)) {
            Files.copy(rendition.resolve("init.mp4"), output);
            Files.copy(rendition.resolve(segment), output);
        }
        return Reel.of(whole).pictures().getFirst().key();
    }

    @Test
    void a_player_can_begin_before_the_whole_file_is_there() throws Exception {
        byte[] file =
                Files.readAllBytes(film(withWebcams(6), SMALL.mp4Only(), "out").resolve("video.mp4"));

        String text = new String(file, StandardCharsets.ISO_8859_1);
        assertThat(text.indexOf("moov")).isPositive().isLessThan(text.indexOf("mdat"));
    }

    @Test
    void without_moving_pictures_there_are_pictures_only_where_something_changes() {
        Timeline timeline = Lectures.ofSlides(ofSeconds(30), Optional.empty());

        Reel reel = Reel.of(film(timeline, SMALL, "out").resolve("video.mp4"));

        // A change a second, and before each the picture that it ends.
        assertThat(reel.pictures()).hasSizeBetween(56, 64);
        assertThat(reel.sounds()).isEmpty();
    }

    @Test
    void a_still_picture_is_given_once_more_right_before_it_changes() {
        Timeline timeline = Lectures.ofSlides(ofSeconds(30), Optional.empty());

        Reel reel = Reel.of(film(timeline, SMALL, "out").resolve("video.mp4"));

        for (Scene scene : timeline.scenes().subList(1, 3)) {
            long start = scene.span().start().toNanos() / 1000;
            assertThat(reel.pictures())
                    .as("before " + start)
                    .anyMatch(shot -> shot.micros() >= start - 34_000 && shot.micros() < start);
        }
    }

    @Test
    void a_film_called_off_leaves_nothing_behind() throws Exception {
        Timeline timeline = withWebcams(20);
        RenderListener impatient = new RenderListener() {
            @Override
            public void progress(Stage stage, double done) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> new FilmMaker(timeline, folder, new TestPainter(timeline))
                        .make(SMALL, folder.resolve("out"), impatient))
                .isInstanceOf(CancellationException.class);

        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("webcams.mp4"));
        }
    }

    @Test
    void the_folder_holds_all_that_a_player_needs() throws Exception {
        Path film = film(withWebcams(10), SMALL, "out");

        assertThat(film.resolve("poster.jpg")).isNotEmptyFile();
        assertThat(film.resolve("thumbnails-1.jpg")).isNotEmptyFile();
        assertThat(film.resolve("thumbnails.vtt")).content().contains("thumbnails-1.jpg#xywh=160,0,160,90");
        assertThat(film.resolve("chapters.vtt")).content().contains("00:00:00.000 --> 00:00:10.000\nIntroduction");
        assertThat(film.resolve("film.json")).content().contains("\"duration\" : 10.0", "\"540p\"", "hls/master.m3u8");
    }
}
