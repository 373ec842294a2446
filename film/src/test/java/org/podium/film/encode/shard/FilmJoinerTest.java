package org.podium.film.encode.shard;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.film.encode.Differences;
import org.podium.film.encode.Lectures;
import org.podium.film.encode.Studio;
import org.podium.film.encode.TestPainter;
import org.podium.film.encode.av.Reel;
import org.podium.film.encode.plan.FilmOrder;
import org.podium.film.encode.plan.Shard;
import org.podium.film.encode.progress.RenderListener;
import org.podium.film.encode.run.FilmMaker;
import org.podium.film.layout.Size;
import org.podium.film.process.FilmFailure;
import org.podium.film.timeline.Timeline;

@Tag("film")
class FilmJoinerTest {
    private static final FilmOrder SMALL =
            FilmOrder.usual().withCanvas(Size.wide(540)).withWorkers(1);

    private static final FilmOrder SLIDES = SMALL.withoutCameras();

    @TempDir
    private static Path recording;

    @TempDir
    private Path folder;

    /** Two workers and two processes cut it at the same place. */
    private Timeline timeline = lecture(22);

    @BeforeAll
    static void webcams() {
        Studio.flashingWebcams(recording.resolve("webcams.mp4"), ofSeconds(26));
    }

    private static Timeline lecture(int seconds) {
        return Lectures.ofSlides(ofSeconds(seconds), Optional.of("webcams.mp4"));
    }

    private ShardMaker maker() {
        return new ShardMaker(timeline, recording, new TestPainter(timeline));
    }

    private Path whole(FilmOrder order) {
        Path target = folder.resolve("whole");
        new FilmMaker(timeline, recording, new TestPainter(timeline)).make(order, target, RenderListener.NOBODY);
        return target;
    }

    private List<Path> shares(FilmOrder order, int of) {
        return IntStream.rangeClosed(1, of)
                .mapToObj(number -> share(order, number, of, "part-" + number))
                .toList();
    }

    private Path share(FilmOrder order, int number, int of, String name) {
        Path target = folder.resolve(name);
        maker().make(order, new Shard(number, of), target, RenderListener.NOBODY);
        return target;
    }

    private Path joined(Path... shares) {
        Path target = folder.resolve("joined");
        new FilmJoiner(timeline, recording, new TestPainter(timeline))
                .join(List.of(shares), target, RenderListener.NOBODY);
        return target;
    }

    /** Byte for byte: what two workers of one process make side by side, and two processes that know nothing of each other. */
    @Test
    void shares_of_two_processes_join_to_the_very_film_that_one_makes() {
        List<Path> shares = shares(SMALL, 2);

        Path joined = joined(shares.get(1), shares.get(0));

        Path whole = whole(SMALL.withWorkers(2));
        assertThat(Differences.between(joined, whole)).isEmpty();
        for (String file : List.of("video.mp4", "poster.jpg", "thumbnails-1.jpg", "hls/540p/00003.m4s")) {
            assertThat(joined.resolve(file)).isNotEmptyFile();
        }
    }

    @Test
    void wherever_it_was_cut_no_picture_is_lost_or_doubled_and_the_sound_is_the_same() {
        Reel joined = Reel.of(joined(shares(SMALL, 4).toArray(Path[]::new)).resolve("video.mp4"));

        Reel whole = Reel.of(whole(SMALL).resolve("video.mp4"));
        assertThat(joined.pictures().stream().map(Reel.Shot::micros).toList())
                .isEqualTo(whole.pictures().stream().map(Reel.Shot::micros).toList())
                .hasSize(22 * 20);
        assertThat(joined.pictures().getLast().end())
                .isEqualTo(whole.pictures().getLast().end());
        assertThat(joined.sounds()).isEqualTo(whole.sounds());
    }

    @Test
    void a_missing_share_is_named() {
        List<Path> shares = shares(SLIDES, 3);

        assertThatThrownBy(() -> joined(shares.get(0), shares.get(2)))
                .isInstanceOf(FilmFailure.class)
                .hasMessage("cannot join: part 2/3 is missing");
        assertThat(folder.resolve("joined")).doesNotExist();
    }

    @Test
    void the_same_share_twice_is_refused() {
        List<Path> shares = shares(SLIDES, 2);

        assertThatThrownBy(() -> joined(shares.get(0), shares.get(0)))
                .hasMessage("cannot join: part 1/2 is there twice");
    }

    @Test
    void a_damaged_share_is_refused() throws IOException {
        List<Path> shares = shares(SLIDES, 2);
        Path file = shares.get(1).resolve("540p.packets");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        assertThatThrownBy(() -> joined(shares.get(0), shares.get(1)))
                .isInstanceOf(FilmFailure.class)
                .hasMessageEndingWith("part-2 is damaged: its files are not as they were written");
    }

    @Test
    void a_share_of_another_film_or_another_order_is_refused() {
        Path first = share(SLIDES, 1, 2, "first");
        Path other = share(SLIDES.withCanvas(Size.wide(360)), 2, 2, "other");

        assertThatThrownBy(() -> joined(first, other)).hasMessageStartingWith("cannot join: part 2/2 is not of this");
        timeline = lecture(25);
        assertThatThrownBy(() -> joined(first)).hasMessageStartingWith("cannot join: part 1/2 is not of this");
    }

    @Test
    void a_folder_that_is_no_share_is_refused() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThatThrownBy(() -> joined(empty)).hasMessageEndingWith("is no part of a film, or not a finished one");
        Files.writeString(empty.resolve("part.properties"), "share=9/2\nlayout=auto\n");
        assertThatThrownBy(() -> joined(empty))
                .isInstanceOf(FilmFailure.class)
                .hasMessageContaining("is no part of a film: ");
    }

    @Test
    void more_shares_than_segments_are_not_made() {
        assertThatThrownBy(() -> share(SLIDES, 1, 6, "part"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("this film can be made in 4 parts at most");
    }
}
