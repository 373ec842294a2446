package org.podium.film.encode;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.podium.film.encode.av.Reel;
import org.podium.film.encode.av.read.FfmpegProbe;
import org.podium.film.encode.av.read.MediaLength;
import org.podium.film.encode.av.read.VideoReader;
import org.podium.film.encode.plan.FilmOrder;
import org.podium.film.encode.progress.RenderListener;
import org.podium.film.encode.run.FilmMaker;
import org.podium.film.layout.Size;
import org.podium.film.process.FilmFailure;
import org.podium.film.timeline.Timeline;

@Timeout(120)
@Tag("film")
class HostileMediaTest {
    private static final FilmOrder SMALL =
            FilmOrder.usual().withCanvas(Size.wide(360)).withWorkers(2).mp4Only();

    @TempDir
    private Path folder;

    private Reel film(int seconds) {
        Timeline timeline = Lectures.ofSlides(ofSeconds(seconds), Optional.of("webcams.mp4"));
        new FilmMaker(timeline, folder, new TestPainter(timeline))
                .make(SMALL, folder.resolve("out"), RenderListener.NOBODY);
        return Reel.of(folder.resolve("out/video.mp4"));
    }

    private byte[] webcams(int seconds) throws Exception {
        Studio.flashingWebcams(folder.resolve("webcams.mp4"), ofSeconds(seconds));
        return Files.readAllBytes(folder.resolve("webcams.mp4"));
    }

    @Test
    void what_is_no_media_at_all_is_left_out_and_told() throws Exception {
        byte[] noise = new byte[200_000];
        new Random(7).nextBytes(noise);
        Files.write(folder.resolve("webcams.mp4"), noise);

        assertThat(film(12).pictures().getLast().end()).isCloseTo(12_000_000L, within(100_000L));
        assertThat(folder.resolve("out/film.json")).content().contains("\"kind\" : \"media-unreadable\"");
    }

    @ParameterizedTest
    @CsvSource({"libx264, true", "mpeg4, false", "mjpeg, false"})
    void a_coding_that_no_server_writes_is_not_decoded(String coding, boolean decoded) throws Exception {
        OddFiles.run(
                folder, "-f", "lavfi", "-i", "color=c=red:s=320x240:d=1", "-c:v", coding, "-f", "mp4", "webcams.mp4");

        assertThat(isDecoded(folder.resolve("webcams.mp4"))).isEqualTo(decoded);
    }

    private static boolean isDecoded(Path file) {
        try (VideoReader _ = VideoReader.open(file).orElseThrow()) {
            return true;
        } catch (FilmFailure refused) {
            return false;
        }
    }

    @Test
    void a_file_that_breaks_off_gives_a_film_of_full_length_all_the_same() throws Exception {
        byte[] whole = webcams(12);
        Files.write(folder.resolve("webcams.mp4"), Arrays.copyOf(whole, whole.length / 2));

        Reel reel = film(12);

        assertThat(reel.pictures().getLast().end()).isCloseTo(12_000_000L, within(100_000L));
        assertThat(reel.sounds().getLast().end()).isCloseTo(12_000_000L, within(100_000L));
    }

    @Test
    void damaged_packets_are_stepped_over() throws Exception {
        byte[] whole = webcams(12);
        Random chance = new Random(11);
        for (int i = 0; i < 400; i++) {
            whole[whole.length / 4 + chance.nextInt(whole.length * 3 / 4)] ^= (byte) (1 + chance.nextInt(255));
        }
        Files.write(folder.resolve("webcams.mp4"), whole);

        assertThat(film(12).pictures().getLast().end()).isCloseTo(12_000_000L, within(100_000L));
    }

    @Test
    void webcams_that_play_on_after_the_end_are_cut() throws Exception {
        webcams(30);

        Reel reel = film(12);

        assertThat(reel.pictures().getLast().end()).isCloseTo(12_000_000L, within(100_000L));
        assertThat(reel.sounds().getLast().end()).isCloseTo(12_000_000L, within(100_000L));
    }

    @Test
    void a_file_is_as_long_as_its_packets_and_not_as_it_claims() throws Exception {
        byte[] whole = webcams(12);
        for (String box : new String[] {"mvhd", "tkhd", "mdhd"}) {
            lie(whole, box);
        }
        Files.write(folder.resolve("webcams.mp4"), whole);

        assertThat(MediaLength.of(folder.resolve("webcams.mp4")).length()).isLessThan(Duration.ofSeconds(13));
    }

    /** Makes a box claim a thousand times its length. */
    private static void lie(byte[] file, String box) {
        int at = new String(file, StandardCharsets.ISO_8859_1).indexOf(box);
        int duration = at + 4 + (box.equals("tkhd") ? 20 : 16);
        file[duration] = 1;
    }

    @Test
    void a_playlist_is_not_followed_elsewhere() throws Exception {
        Files.writeString(folder.resolve("webcams.mp4"), "#EXTM3U\n#EXTINF:10,\nhttp://127.0.0.1:9/secret.ts\n");

        assertThat(new FfmpegProbe().probe(folder.resolve("webcams.mp4"))).isEmpty();
    }
}
