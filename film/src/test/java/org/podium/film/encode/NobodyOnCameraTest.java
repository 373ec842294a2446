package org.podium.film.encode;

import static java.time.Duration.ZERO;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.film.encode.av.read.VideoReader;
import org.podium.film.encode.camera.CameraActivity;
import org.podium.film.encode.plan.FilmOrder;
import org.podium.film.encode.progress.RenderListener;
import org.podium.film.encode.run.FilmMaker;
import org.podium.film.layout.Layout;
import org.podium.film.layout.Size;
import org.podium.film.timeline.Span;
import org.podium.film.timeline.Timeline;

@Tag("film")
class NobodyOnCameraTest {
    /** Of the test painter's first slide, in the codec's plane for red. */
    private static final int RED = 180;

    @TempDir
    private Path folder;

    private Path webcams(Span off) {
        Path file = folder.resolve("webcams.mp4");
        Studio.webcamsOff(file, ofSeconds(60), off);
        return file;
    }

    @Test
    void it_is_found_when_all_cameras_are_off_to_the_picture() {
        Span off = new Span(ofMillis(13_350), ofMillis(41_700));

        assertThat(CameraActivity.of(webcams(off), ofSeconds(60))).containsExactly(off);
    }

    @Test
    void it_is_found_at_the_start_and_to_the_end() {
        Span start = new Span(ZERO, ofSeconds(24));
        assertThat(CameraActivity.of(webcams(start), ofSeconds(60))).containsExactly(start);

        Span end = new Span(ofSeconds(31), ofSeconds(60));
        assertThat(CameraActivity.of(webcams(end), ofSeconds(60))).containsExactly(end);
    }

    @Test
    void a_moment_of_white_is_no_reason() {
        assertThat(CameraActivity.of(webcams(new Span(ofSeconds(15), ofSeconds(21))), ofSeconds(60)))
                .isEmpty();
    }

    @Test
    void meanwhile_the_slide_has_the_whole_frame_and_then_the_column_comes_back() {
        webcams(new Span(ofMillis(5_020), ofMillis(40_030)));
        Timeline timeline = Lectures.timeline(
                ofSeconds(60),
                List.of(Lectures.slide(ZERO, ofSeconds(60))),
                Lectures.ofSlides(ofSeconds(60), Optional.of("webcams.mp4")).media());
        FilmOrder order = FilmOrder.usual()
                .withLayout(Layout.SPEAKER)
                .withCanvas(Size.wide(360))
                .withWorkers(2)
                .mp4Only();

        new FilmMaker(timeline, folder, new TestPainter(timeline))
                .make(order, folder.resolve("out"), RenderListener.NOBODY);

        assertThat(redAtTheRight(folder.resolve("out/video.mp4"))).containsExactly(false, true, true, false, false);
    }

    /** Whether the slide, as wide as it can be in the middle, reaches to the right of what a column leaves it after 4, 6, 39, 41 and 59 seconds. */
    private static List<Boolean> redAtTheRight(Path film) {
        try (VideoReader reader = VideoReader.open(film).orElseThrow()) {
            return List.of(4, 6, 39, 41, 59).stream()
                    .map(second -> {
                        reader.advance(second * 1_000_000L);
                        AVFrame frame = reader.shown().orElseThrow();
                        int x = frame.width() * 13 / 32;
                        int y = frame.height() / 2 - 20;
                        return (frame.data(2).get((long) y * frame.linesize(2) + x) & 255) > RED;
                    })
                    .toList();
        }
    }
}
