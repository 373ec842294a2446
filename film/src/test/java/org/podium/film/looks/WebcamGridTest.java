package org.podium.film.looks;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.podium.film.encode.camera.CameraActivity;
import org.podium.film.encode.webcam.Cells;
import org.podium.film.encode.webcam.Light;
import org.podium.film.layout.Box;
import org.podium.film.layout.Size;
import org.podium.film.timeline.At;

@Tag("film")
class WebcamGridTest {
    private static final Size FRAME = new Size(640, 480);
    private static final double TV = 4.0 / 3;
    private static final double WIDE = 16.0 / 9;

    @TempDir
    private Path folder;

    static Stream<Arguments> crowds() {
        return Stream.of(FRAME, new Size(1280, 720))
                .flatMap(size -> Stream.of(
                        Arguments.of(size, Collections.nCopies(1, TV)),
                        Arguments.of(size, Collections.nCopies(1, WIDE)),
                        Arguments.of(size, Collections.nCopies(2, TV)),
                        Arguments.of(size, Collections.nCopies(2, WIDE)),
                        Arguments.of(size, List.of(TV, WIDE)),
                        Arguments.of(size, Collections.nCopies(3, TV)),
                        Arguments.of(size, Collections.nCopies(3, WIDE)),
                        Arguments.of(size, Collections.nCopies(4, TV)),
                        Arguments.of(size, Collections.nCopies(4, WIDE)),
                        Arguments.of(size, List.of(TV, WIDE, TV, 0.75)),
                        Arguments.of(size, Collections.nCopies(5, TV)),
                        Arguments.of(size, Collections.nCopies(6, WIDE)),
                        Arguments.of(size, Collections.nCopies(9, TV))));
    }

    @ParameterizedTest
    @MethodSource("crowds")
    void each_webcam_is_cut_out_of_the_grid(Size size, List<Double> shapes) {
        Cells cells = new Cells();
        for (int second = 0; second < 3; second++) {
            cells.look(light(size, shapes, second), second * 10_000_000L);
        }
        List<Box> wanted = Webcams.grid(size, shapes);

        assertThat(cells.changes()).hasSize(1);
        assertNear(cells.changes().getFirst().boxes(), wanted);
    }

    @Test
    void who_comes_and_goes_is_seen_to_the_picture() {
        Path file = folder.resolve("webcams.mp4");
        Webcams.write(
                file,
                FRAME,
                90,
                List.of(
                        new Webcams.Attendance(0, List.of(TV)),
                        new Webcams.Attendance(25, List.of(TV, TV)),
                        new Webcams.Attendance(47, List.of(TV, TV, TV)),
                        new Webcams.Attendance(70, List.of(TV))));

        List<At<List<Box>>> cells = CameraActivity.look(file, ofSeconds(90)).cells();

        assertThat(cells).extracting(at -> at.value().size()).containsExactly(1, 2, 3, 1);
        assertThat(cells)
                .extracting(At::from)
                .zipSatisfy(
                        List.of(ofSeconds(0), ofSeconds(25), ofSeconds(47), ofSeconds(70)),
                        (found, wanted) ->
                                assertThat(found).isBetween(wanted.minus(ofMillis(70)), wanted.plus(ofMillis(70))));
    }

    @Test
    void a_single_webcam_before_a_window_frame_stays_one() {
        Cells cells = new Cells();
        byte[] values = new byte[640 * 480];
        for (int i = 0; i < values.length; i++) {
            int x = i % 640;
            int y = i / 640;
            boolean frame = Math.abs(x - 200) < 6 || Math.abs(y - 160) < 5;
            values[i] = (byte) (frame ? 60 : 140 + (x + y) % 40);
        }
        cells.look(new Light(640, 480, values), 0);

        assertThat(cells.changes().getFirst().boxes()).containsExactly(new Box(0, 0, 640, 480));
    }

    private static void assertNear(List<Box> found, List<Box> wanted) {
        assertThat(found).hasSameSizeAs(wanted);
        for (int i = 0; i < found.size(); i++) {
            Box one = found.get(i);
            Box other = wanted.get(i);
            assertThat(Math.abs(one.x() - other.x())).isLessThanOrEqualTo(4);
            assertThat(Math.abs(one.y() - other.y())).isLessThanOrEqualTo(4);
            assertThat(Math.abs(one.width() - other.width())).isLessThanOrEqualTo(8);
            assertThat(Math.abs(one.height() - other.height())).isLessThanOrEqualTo(8);
        }
    }

    private static Light light(Size size, List<Double> shapes, double at) {
        var image = Webcams.picture(size, shapes, at);
        byte[] values = new byte[size.width() * size.height()];
        for (int i = 0; i < values.length; i++) {
            int rgb = image.getRGB(i % size.width(), i / size.width());
            values[i] = (byte) (16 + ((66 * (rgb >> 16 & 255) + 129 * (rgb >> 8 & 255) + 25 * (rgb & 255) + 128) >> 8));
        }
        return new Light(size.width(), size.height(), values);
    }

    @Test
    void nothing_is_known_of_no_pictures() {
        assertThat(new Cells().changes()).isEmpty();
        assertThat(new Cells().allBlack()).isFalse();
    }
}
