package org.podium.film.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.podium.film.encode.OddFiles.beeps;
import static org.podium.film.encode.OddFiles.flashes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.podium.film.encode.av.read.FfmpegProbe;
import org.podium.film.encode.av.read.InlayReader;
import org.podium.film.encode.plan.FilmOrder;
import org.podium.film.encode.progress.RenderListener;
import org.podium.film.encode.run.FilmMaker;
import org.podium.film.layout.Size;
import org.podium.film.source.Presentation;
import org.podium.film.timeline.Timeline;

/** Flashes and beeps in recordings made oddly by FFmpeg itself, found again in the film: at its start, middle and end. */
@Tag("film")
class TimingTest {
    private static final int MOST_MILLIS = 40;
    private static final double[] MOMENTS = {2, 10, 18};

    @TempDir
    private Path folder;

    private Path recording;

    @BeforeEach
    void recording() throws Exception {
        recording = Files.createDirectory(folder.resolve("recording"));
        Files.createDirectories(recording.resolve("video"));
        Files.createDirectories(recording.resolve("audio"));
        Files.createDirectories(recording.resolve("deskshare"));
        lasts(20);
    }

    private void lasts(int seconds) throws Exception {
        Files.writeString(
                recording.resolve("metadata.xml"),
                "<recording><id>x</id><playback><duration>" + seconds * 1000 + "</duration></playback></recording>");
    }

    private void shared(int seconds) throws Exception {
        Files.writeString(
                recording.resolve("deskshare.xml"),
                "<recording id='deskshare_events'><event start_timestamp='0.0' stop_timestamp='" + seconds
                        + ".0' video_width='320' video_height='180'/></recording>");
    }

    private void ffmpeg(String... words) throws Exception {
        OddFiles.run(recording, words);
    }

    /** Films the recording and holds what is seen and heard against what is due; the middle of the picture flashes. */
    private Duration filmed(double... due) throws Exception {
        Timeline timeline = Presentation.open(recording).timeline(new FfmpegProbe());
        FilmOrder order =
                FilmOrder.usual().withCanvas(Size.wide(360)).withWorkers(1).mp4Only();
        new FilmMaker(timeline, recording, new TestPainter(timeline))
                .make(order, folder.resolve("out"), RenderListener.NOBODY);
        Path film = folder.resolve("out/video.mp4");
        Duration length = InlayReader.read(film).length();
        // Where a file begins late, the bright ground is seen first.
        List<Long> seen =
                Onsets.seen(film, 0.5, 0.5).stream().filter(onset -> onset > 0).toList();
        List<Long> heard = Onsets.heard(film, length.toSeconds() + 1);
        assertThat(seen).as("seen").hasSameSizeAs(due);
        assertThat(heard).as("heard").hasSameSizeAs(due);
        for (int i = 0; i < due.length; i++) {
            long moment = Math.round(due[i] * 1000);
            assertThat(seen.get(i) - moment).as("seen at " + seen).isBetween(-MOST_MILLIS + 0L, MOST_MILLIS + 0L);
            assertThat(heard.get(i) - moment).as("heard at " + heard).isBetween(-MOST_MILLIS + 0L, MOST_MILLIS + 0L);
            assertThat(Math.abs(seen.get(i) - heard.get(i))).as("apart").isLessThanOrEqualTo(MOST_MILLIS);
        }
        assertThat(length.minus(timeline.length()).abs()).isLessThan(Duration.ofMillis(67));
        return timeline.length();
    }

    private static double[] shifted(double by) {
        return Arrays.stream(MOMENTS).map(moment -> moment + by).toArray();
    }

    private void webcams(String file, String... more) throws Exception {
        String[] words = {
            "-f", "lavfi", "-i", flashes("320x240", 15, 20, MOMENTS),
            "-f", "lavfi", "-i", beeps(48_000, "stereo", 20, MOMENTS)
        };
        String[] all = Arrays.copyOf(words, words.length + more.length + 1);
        System.arraycopy(more, 0, all, words.length, more.length);
        all[all.length - 1] = file;
        ffmpeg(all);
    }

    @ParameterizedTest
    @CsvSource({"0.003", "0.7", "1.31"})
    void webcams_whose_first_stamp_is_not_zero_stay_where_their_stamps_are(double late) throws Exception {
        webcams("video/webcams.webm", "-c:v", "libvpx", "-c:a", "libopus", "-output_ts_offset", "" + late);

        filmed(shifted(late));
    }

    @Test
    void a_screen_and_a_sound_that_begin_late_stay_where_their_stamps_are() throws Exception {
        shared(20);
        ffmpeg(
                "-f",
                "lavfi",
                "-i",
                flashes("320x180", 5, 19, shifted(-0.6)),
                "-c:v",
                "libvpx",
                "-output_ts_offset",
                "0.6",
                "deskshare/deskshare.webm");
        ffmpeg(
                "-f",
                "lavfi",
                "-i",
                beeps(48_000, "mono", 19, shifted(-0.4)),
                "-c:a",
                "libopus",
                "-output_ts_offset",
                "0.4",
                "audio/audio.webm");

        filmed(MOMENTS);
    }

    @Test
    void webcams_of_no_constant_rate_are_seen_when_they_were() throws Exception {
        webcams(
                "video/webcams.webm",
                "-vf",
                "fps=30,select='gt(mod(n,11),7)+lt(mod(n,60),5)'",
                "-fps_mode",
                "vfr",
                "-c:v",
                "libvpx",
                "-c:a",
                "libopus");

        filmed(MOMENTS);
    }

    @ParameterizedTest
    @CsvSource({"44100, stereo", "44100, mono", "16000, mono", "16000, stereo", "8000, mono"})
    void sound_of_any_rate_is_heard_with_its_picture(int rate, String channels) throws Exception {
        ffmpeg(
                "-f",
                "lavfi",
                "-i",
                flashes("320x240", 15, 20, MOMENTS),
                "-f",
                "lavfi",
                "-i",
                beeps(rate, channels, 20, MOMENTS),
                "-c:v",
                "libx264",
                "-c:a",
                "aac",
                "video/webcams.mp4");

        filmed(MOMENTS);
    }

    @Test
    void a_clock_of_the_sound_that_drifts_does_not_part_it_from_the_picture() throws Exception {
        lasts(90);
        double[] due = {3, 45, 87};
        double[] before = Arrays.stream(due).map(moment -> moment / 1.001).toArray();
        ffmpeg(
                "-f",
                "lavfi",
                "-i",
                flashes("320x240", 15, 90, due),
                "-f",
                "lavfi",
                "-i",
                beeps(48_000, "mono", 89, before),
                "-c:v",
                "libvpx",
                "-c:a",
                "libopus",
                "straight.webm");
        ffmpeg("-i", "straight.webm", "-c", "copy", "-bsf:a", "setts=ts=TS*1.001", "video/webcams.webm");

        filmed(due);
    }

    @ParameterizedTest
    @CsvSource({"19, 20", "21, 21"})
    void webcams_shorter_or_longer_than_the_meeting_by_a_second(int published, int film) throws Exception {
        lasts(published == 19 ? 20 : 19);
        double[] due = {2, 10, 17.5};
        ffmpeg(
                "-f",
                "lavfi",
                "-i",
                flashes("320x240", 15, published, due),
                "-f",
                "lavfi",
                "-i",
                beeps(48_000, "stereo", published, due),
                "-c:v",
                "libvpx",
                "-c:a",
                "libopus",
                "video/webcams.webm");

        assertThat(filmed(due).toMillis()).isBetween(film * 1000L - 70, film * 1000L + 70);
    }

    @Test
    void an_edit_list_is_followed() throws Exception {
        webcams("whole.mp4", "-c:v", "libx264", "-g", "150", "-c:a", "aac");
        // From between two key frames on, so that the file begins with what is not to be seen.
        ffmpeg("-ss", "1.3", "-i", "whole.mp4", "-c", "copy", "video/webcams.mp4");

        filmed(shifted(-1.3));
    }

    @Test
    void a_shared_screen_with_a_gap_and_two_sizes_is_seen_when_it_was() throws Exception {
        shared(24);
        lasts(24);
        ffmpeg("-f", "lavfi", "-i", flashes("320x180", 5, 10, 2, 8), "-c:v", "libvpx", "one.webm");
        ffmpeg("-f", "lavfi", "-i", flashes("640x400", 5, 10, 6), "-c:v", "libvpx", "two.webm");
        Files.writeString(recording.resolve("parts"), "file one.webm\nduration 14\nfile two.webm\n");
        ffmpeg("-f", "concat", "-i", "parts", "-c", "copy", "deskshare/deskshare.webm");
        ffmpeg("-f", "lavfi", "-i", beeps(48_000, "mono", 24, 2, 8, 20), "-c:a", "libopus", "audio/audio.webm");

        filmed(2, 8, 20);
    }
}
