package org.podium.film.encode;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.film.encode.av.EmptyCameras;
import org.podium.film.encode.av.VideoReader;
import org.podium.film.layout.Box;
import org.podium.film.layout.Size;
import org.podium.film.timeline.Span;
import org.podium.film.timeline.Timeline;

class CameraPillarsTest {
    private static final int SECONDS = 24;
    private static final String TWO =
            "color=c=black:s=640x480:r=5:d=24,drawbox=x=0:y=120:w=320:h=240:c=0xa06040:t=fill,"
                    + "drawbox=x=320:y=120:w=320:h=240:c=0x4060a0:t=fill";

    @TempDir
    private Path folder;

    private Path webcams(String picture) throws Exception {
        FfmpegProgram.run(
                folder,
                "-f",
                "lavfi",
                "-i",
                picture,
                "-c:v",
                "libvpx",
                "-deadline",
                "realtime",
                "-cpu-used",
                "8",
                "-g",
                "50",
                "webcams.webm");
        return folder.resolve("webcams.webm");
    }

    private EmptyCameras.Seen seen(String picture) throws Exception {
        return EmptyCameras.look(webcams(picture), ofSeconds(SECONDS));
    }

    @Test
    void black_around_two_webcams_side_by_side_is_no_part_of_them() throws Exception {
        Box part = seen(TWO).part().orElseThrow();

        assertThat(part.x()).isZero();
        assertThat(part.width()).isEqualTo(640);
        assertThat(part.y()).isBetween(120, 124);
        assertThat(part.y() + part.height()).isBetween(356, 360);
    }

    @Test
    void black_that_is_filled_later_belongs_to_them() throws Exception {
        assertThat(seen(TWO + ",drawbox=x=0:y=0:w=640:h=480:c=gray:t=fill:enable='gt(t,5)'")
                        .part())
                .isEmpty();
    }

    @Test
    void a_dark_room_with_a_lamp_in_a_corner_is_not_cropped() throws Exception {
        assertThat(seen("color=c=black:s=640x480:r=5:d=24,drawbox=x=40:y=30:w=100:h=80:c=white:t=fill")
                        .part())
                .isEmpty();
    }

    @Test
    void a_picture_that_is_always_black_is_nobody() throws Exception {
        assertThat(seen("color=c=black:s=640x480:r=5:d=24").nobody())
                .containsExactly(new Span(ofSeconds(0), ofSeconds(SECONDS)));
    }

    @Test
    void the_box_of_the_webcams_in_the_film_has_no_black_in_it() throws Exception {
        webcams(TWO);
        Timeline timeline = Lectures.ofSlides(ofSeconds(SECONDS), Optional.of("webcams.webm"));
        FilmOrder order =
                FilmOrder.usual().withCanvas(Size.wide(360)).withWorkers(1).mp4Only();
        new FilmMaker(timeline, folder, new TestPainter(timeline)).make(order, folder.resolve("out"), Watch.NOBODY);

        try (VideoReader reader =
                VideoReader.open(folder.resolve("out/video.mp4")).orElseThrow()) {
            reader.advance(20_000_000);
            AVFrame frame = reader.shown().orElseThrow();
            // A column of at least a fifth of the picture with both webcams in it, from its upper edge on.
            assertThat(light(frame, frame.width() - 10, 4)).isGreaterThan(60);
            assertThat(light(frame, (int) (frame.width() * 0.82), 4)).isGreaterThan(60);
            assertThat(light(frame, frame.width() - 10, 20)).isGreaterThan(60);
        }
    }

    @Test
    void what_is_beyond_the_bars_for_a_moment_is_seen_nevertheless() throws Exception {
        webcams(TWO + ",drawbox=x=0:y=0:w=640:h=480:c=white:t=fill:enable='between(t,13,15)'");
        Timeline timeline = Lectures.ofSlides(ofSeconds(SECONDS), Optional.of("webcams.webm"));
        FilmOrder order =
                FilmOrder.usual().withCanvas(Size.wide(360)).withWorkers(1).mp4Only();
        new FilmMaker(timeline, folder, new TestPainter(timeline)).make(order, folder.resolve("out"), Watch.NOBODY);

        try (VideoReader reader =
                VideoReader.open(folder.resolve("out/video.mp4")).orElseThrow()) {
            reader.advance(14_000_000);
            AVFrame frame = reader.shown().orElseThrow();
            // The whole frame of 4:3 in the middle of a room of 8:3: white, and light ground beside it.
            assertThat(light(frame, (int) (frame.width() * 0.9), 20)).isGreaterThan(225);
            assertThat(light(frame, frame.width() - 4, 20)).isGreaterThan(200);
            reader.advance(20_000_000);
            assertThat(light(reader.shown().orElseThrow(), frame.width() - 4, 20))
                    .isBetween(60, 180);
        }
    }

    private static int light(AVFrame frame, int x, int y) {
        return frame.data(0).get((long) y * frame.linesize(0) + x) & 255;
    }
}
