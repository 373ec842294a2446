package org.podium.film.looks;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.film.cli.Program;
import org.podium.film.layout.Box;
import org.podium.film.layout.Size;

/** The whole way, from a recording to what is seen in the film. */
@Tag("film")
class CornerFilmTest {
    private static final double TV = 4.0 / 3;

    @TempDir
    private Path folder;

    @Test
    void the_camera_goes_to_the_free_corner_of_each_slide_and_beside_the_one_that_has_none() throws Exception {
        Recorded recorded = Recorded.pages(
                        folder,
                        6,
                        List.of(
                                new Page(1600, 900, Page.Free.LOWER_RIGHT),
                                new Page(1600, 900, Page.Free.LOWER_LEFT),
                                new Page(1600, 900, Page.Free.NONE)))
                .webcams(TV);

        List<BufferedImage> film = recorded.film("auto", 720, List.of(ofSeconds(3), ofSeconds(9), ofSeconds(15)));

        // The middle of the camera in each corner; where it is not, there is blank paper.
        assertThat(isCamera(film.get(0), 1144, 640)).isTrue();
        assertThat(isCamera(film.get(0), 1144, 250)).isFalse();
        assertThat(isCamera(film.get(1), 136, 640)).isTrue();
        assertThat(isCamera(film.get(1), 1270, 710)).isFalse();
        assertThat(isCamera(film.get(2), 1144, 250)).isTrue();
        assertThat(dark(film.get(2), 640, 40)).isTrue();
        // Rounded: the outermost pixel is the slide's.
        assertThat(film.get(0).getRGB(1017, 521) & 0xffffff).isGreaterThan(0xe8e8e8);
        assertThat(dark(film.get(0), 1276, 716)).isFalse();
    }

    @Test
    void a_film_whose_cameras_lie_over_slides_stands_verification() throws Exception {
        Recorded recorded = Recorded.pages(
                        folder,
                        6,
                        List.of(
                                new Page(1600, 900, Page.Free.LOWER_RIGHT),
                                new Page(1600, 1200, Page.Free.NONE),
                                new Page(1200, 1697, Page.Free.NONE)))
                .webcams(TV, TV, TV);
        recorded.film("auto", 360, List.of(ofSeconds(3)));
        StringWriter said = new StringWriter();

        int code = Program.run(
                new PrintWriter(said),
                "verify",
                folder.resolve("film-auto.mp4").toString(),
                "--against",
                folder.toString());

        assertThat(code).as(said.toString()).isZero();
    }

    @Test
    void the_same_of_two_webcams_over_a_shared_screen() throws Exception {
        Recorded recorded = Recorded.pages(folder, 6, List.of(new Page(1280, 720, Page.Free.LOWER_RIGHT)))
                .webcams(TV, TV)
                .screen();

        BufferedImage film = recorded.film("auto", 720, List.of(ofSeconds(3))).getFirst();

        // The screen fills the frame; the cameras are in the upper right corner, where the desk is bare.
        assertThat(isCamera(film, 1144, 104)).isTrue();
        assertThat(isCamera(film, 1144, 300)).isTrue();
        assertThat(colour(film, 640, 710)).isEqualTo(0x26b);
    }

    @Test
    void while_people_come_and_go_there_is_no_white_where_they_are() throws Exception {
        Recorded recorded = Recorded.pages(folder, 30, List.of(new Page(1600, 900, Page.Free.NONE)))
                .webcams(
                        new Size(640, 480),
                        List.of(
                                new Webcams.Attendance(0, List.of(TV)),
                                new Webcams.Attendance(7, List.of(TV, TV)),
                                new Webcams.Attendance(13, List.of()),
                                new Webcams.Attendance(19, List.of(TV, TV, TV)),
                                new Webcams.Attendance(25, List.of(TV))));

        List<BufferedImage> film = recorded.film(
                "auto", 720, List.of(ofSeconds(3), ofSeconds(9), ofSeconds(16), ofSeconds(22), ofSeconds(27)));

        for (BufferedImage picture : film) {
            assertThat(white(picture, new Box(1020, 84, 248, 256))).isLessThan(20);
        }
        // Two share the room of one; nobody leaves it dark.
        assertThat(isCamera(film.get(1), 1144, 140)).isTrue();
        assertThat(isCamera(film.get(1), 1144, 290)).isTrue();
        assertThat(dark(film.get(2), 1144, 200)).isTrue();
    }

    private static long white(BufferedImage film, Box in) {
        return Arrays.stream(film.getRGB(in.x(), in.y(), in.width(), in.height(), null, 0, in.width()))
                .filter(pixel -> (pixel & 0xE0E0E0) == 0xE0E0E0)
                .count();
    }

    private static boolean isCamera(BufferedImage film, int x, int y) {
        // A person and a wall have many colours, paper has one.
        Map<Integer, Long> colours = new TreeMap<>();
        for (int dy = -40; dy <= 40; dy += 8) {
            for (int dx = -60; dx <= 60; dx += 8) {
                int px = Math.clamp(x + dx, 0, film.getWidth() - 1);
                int py = Math.clamp(y + dy, 0, film.getHeight() - 1);
                colours.merge(colour(film, px, py), 1L, Long::sum);
            }
        }
        return colours.size() > 6;
    }

    /** In four bits a colour. */
    private static int colour(BufferedImage film, int x, int y) {
        int rgb = film.getRGB(x, y);
        return ((rgb >> 20 & 15) << 8) | ((rgb >> 12 & 15) << 4) | (rgb >> 4 & 15);
    }

    private static boolean dark(BufferedImage film, int x, int y) {
        return (film.getRGB(x, y) >> 8 & 255) < 60;
    }
}
