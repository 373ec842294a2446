package org.podium.film.encode;

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
import org.podium.film.layout.Box;
import org.podium.film.layout.Size;
import org.podium.film.timeline.Span;
import org.podium.film.timeline.Timeline;

@Tag("film")
class CameraPillarsTest {
    private static final int SECONDS = 24;
    private static final String TWO = two("black");

    @TempDir
    private Path folder;

    private static String two(String ground) {
        return "color=c=" + ground + ":s=640x480:r=5:d=24,drawbox=x=0:y=120:w=320:h=240:c=0xa06040:t=fill,"
                + "drawbox=x=320:y=120:w=320:h=240:c=0x4060a0:t=fill";
    }

    private Path webcams(String picture) throws Exception {
        OddFiles.run(
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

    private CameraActivity.Seen seen(String picture) throws Exception {
        return CameraActivity.look(webcams(picture), ofSeconds(SECONDS));
    }

    private static List<Box> only(CameraActivity.Seen seen) {
        assertThat(seen.cells()).hasSize(1);
        return seen.cells().getFirst().value();
    }

    @Test
    void what_fills_up_the_picture_around_two_webcams_is_no_part_of_them() throws Exception {
        for (String ground : List.of("black", "white")) {
            List<Box> cells = only(seen(two(ground)));

            assertThat(cells).hasSize(2).allSatisfy(cell -> {
                assertThat(cell.width()).isEqualTo(320);
                assertThat(cell.y()).isBetween(120, 124);
                assertThat(cell.y() + cell.height()).isBetween(356, 360);
            });
            assertThat(cells).extracting(Box::x).containsExactly(0, 320);
        }
    }

    @Test
    void black_that_is_filled_later_belongs_to_the_webcam() throws Exception {
        String bars = "color=c=black:s=640x480:r=5:d=24,drawbox=x=0:y=60:w=640:h=360:c=0xa06040:t=fill";

        assertThat(only(seen(bars)))
                .singleElement()
                .satisfies(cell -> assertThat(cell.height()).isBetween(352, 360));
        assertThat(only(seen(bars + ",drawbox=x=0:y=0:w=640:h=480:c=gray:t=fill:enable='gt(t,5)'")))
                .containsExactly(new Box(0, 0, 640, 480));
    }

    @Test
    void a_dark_room_with_a_lamp_in_a_corner_is_not_cropped() throws Exception {
        assertThat(only(seen("color=c=black:s=640x480:r=5:d=24,drawbox=x=40:y=30:w=100:h=80:c=white:t=fill")))
                .containsExactly(new Box(0, 0, 640, 480));
    }

    @Test
    void a_picture_that_is_always_black_is_nobody() throws Exception {
        assertThat(seen("color=c=black:s=640x480:r=5:d=24").nobody())
                .containsExactly(new Span(ofSeconds(0), ofSeconds(SECONDS)));
    }

    @Test
    void the_box_of_each_webcam_in_the_film_has_nothing_of_the_ground_in_it() throws Exception {
        for (String ground : List.of("black", "white")) {
            webcams(two(ground));
            try (VideoReader reader = film()) {
                reader.advance(20_000_000);
                AVFrame frame = reader.shown().orElseThrow();
                // A column of a quarter of the picture, two cameras below each other from its upper edge on.
                for (int y : new int[] {10, 100, 160, 190, 300, 330}) {
                    assertThat(light(frame, frame.width() - 10, y)).isBetween(60, 180);
                    assertThat(light(frame, frame.width() - 150, y)).isBetween(60, 180);
                }
                assertThat(light(frame, frame.width() - 80, 172))
                        .as("between them")
                        .isLessThan(45);
            }
        }
    }

    @Test
    void what_is_beside_the_webcams_for_a_moment_is_seen_nevertheless() throws Exception {
        webcams(TWO + ",drawbox=x=0:y=0:w=640:h=480:c=0x909090:t=fill:enable='between(t,13,15)'");
        try (VideoReader reader = film()) {
            reader.advance(14_000_000);
            AVFrame frame = reader.shown().orElseThrow();
            // The whole frame of 4:3 in the room of the first camera, dark ground in that of the second.
            assertThat(light(frame, frame.width() - 80, 90)).isBetween(125, 160);
            assertThat(light(frame, frame.width() - 80, 250)).isLessThan(45);
            reader.advance(20_000_000);
            assertThat(light(reader.shown().orElseThrow(), frame.width() - 80, 250))
                    .isBetween(60, 180);
        }
    }

    private VideoReader film() {
        Timeline timeline = Lectures.ofSlides(ofSeconds(SECONDS), Optional.of("webcams.webm"));
        FilmOrder order =
                FilmOrder.usual().withCanvas(Size.wide(360)).withWorkers(1).mp4Only();
        new FilmMaker(timeline, folder, new TestPainter(timeline))
                .make(order, folder.resolve("out"), RenderListener.NOBODY);
        return VideoReader.open(folder.resolve("out/video.mp4")).orElseThrow();
    }

    private static int light(AVFrame frame, int x, int y) {
        return frame.data(0).get((long) y * frame.linesize(0) + x) & 255;
    }
}
