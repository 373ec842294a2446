package org.podium.film.picture.classic;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.podium.film.picture.slide.Pictures;
import org.podium.film.timeline.Attributes;
import org.podium.film.timeline.Drawing;
import org.podium.film.timeline.Mark;
import org.podium.film.timeline.Span;

class ClassicBoardTest {
    @TempDir
    Path folder;

    private static Map<String, Object> element(String name, Map<String, ?> attributes, Map<String, ?> style) {
        return Map.of("element", name, "attributes", attributes, "style", style, "children", List.of());
    }

    private static Mark mark(Map<String, ?> style, Map<String, ?> child) {
        Attributes tree = new Attributes(
                Map.of("element", "g", "attributes", Map.of(), "style", style, "children", List.of(child)));
        Drawing drawing = new Drawing() {
            @Override
            public String kind() {
                return "classic";
            }

            @Override
            public Attributes attributes() {
                return tree;
            }
        };
        return new Mark("a", new Span(Duration.ZERO, Duration.ofSeconds(1)), "", "", drawing);
    }

    private BufferedImage painted(Mark mark) {
        BufferedImage image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 200, 200);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        board().paint(List.of(mark), pen);
        pen.dispose();
        assertNothingBeyondReach(image, board().reach(mark, List.of(mark)));
        return image;
    }

    private ClassicBoard board() {
        return new ClassicBoard(new Pictures(folder));
    }

    private static void assertNothingBeyondReach(BufferedImage image, Rectangle2D reach) {
        for (int y = 0; y < 200; y++) {
            for (int x = 0; x < 200; x++) {
                if (rgb(image, x, y) != 0xFFFFFF) {
                    assertThat(reach.intersects(x, y, 1, 1)).as(x + "," + y).isTrue();
                }
            }
        }
    }

    private static int rgb(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & 0xFFFFFF;
    }

    @Test
    void a_line_has_the_colour_and_width_of_its_group() {
        Mark line = mark(
                Map.of("stroke", "#00f", "stroke-width", 20.0, "fill", "none", "visibility", "hidden"),
                element("line", Map.of("x1", 50.0, "y1", 100.0, "x2", 150.0, "y2", 100.0), Map.of()));

        BufferedImage image = painted(line);

        assertThat(rgb(image, 100, 91)).isEqualTo(0x0000FF);
        assertThat(rgb(image, 100, 88)).isEqualTo(0xFFFFFF);
        assertThat(rgb(image, 45, 100)).isEqualTo(0xFFFFFF);
    }

    @Test
    void a_round_end_reaches_beyond_the_line() {
        Mark line = mark(
                Map.of("stroke", "#00f", "stroke-width", 20.0, "stroke-linecap", "round"),
                element("path", Map.of("d", "M50 100L150 100"), Map.of()));

        assertThat(rgb(painted(line), 45, 100)).isEqualTo(0x0000FF);
    }

    @ParameterizedTest
    @CsvSource({
        "#f00, FF0000",
        "#00ff00, 00FF00",
        "'rgb(0, 0, 255)', 0000FF",
        "orange, FFA500",
        "none, FFFFFF",
        "no-such-colour, 000000",
    })
    void a_fill_may_be_written_in_many_ways(String fill, String rgb) {
        Mark filled = mark(
                Map.of("fill", fill),
                element("rect", Map.of("x", 50.0, "y", 50.0, "width", 50.0, "height", 50.0), Map.of()));

        assertThat(rgb(painted(filled), 75, 75)).isEqualTo(Integer.parseInt(rgb, 16));
    }

    @Test
    void opacities_multiply() {
        Mark filled = mark(
                Map.of("fill", "#000", "opacity", 0.5, "fill-opacity", 0.5),
                element("circle", Map.of("cx", 100.0, "cy", 100.0, "r", 50.0), Map.of()));

        assertThat(rgb(painted(filled), 100, 100) & 0xFF).isBetween(188, 194);
    }

    @Test
    void a_sharp_corner_reaches_as_far_as_its_miter_allows() {
        Mark sharp = mark(
                Map.of("stroke", "red", "stroke-width", 16.0, "stroke-miterlimit", 8.0, "fill", "none"),
                element("polygon", Map.of("points", "100,80 115,180 85,180"), Map.of()));

        assertThat(rgb(painted(sharp), 100, 50)).isEqualTo(0xFF0000);
    }

    @Test
    void a_poll_of_old_is_turned() throws IOException {
        Files.writeString(
                folder.resolve("poll.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><rect width='20' height='20'"
                        + " fill='red'/><rect x='20' width='20' height='20' fill='blue'/></svg>");
        Mark poll = mark(
                Map.of(),
                element(
                        "image",
                        Map.of(
                                "href",
                                "poll.svg",
                                "x",
                                100.0,
                                "y",
                                100.0,
                                "width",
                                40.0,
                                "height",
                                20.0,
                                "transform",
                                "rotate(90, 100, 100)"),
                        Map.of()));

        BufferedImage image = painted(poll);

        assertThat(rgb(image, 90, 110)).isEqualTo(0xFF0000);
        assertThat(rgb(image, 90, 130)).isEqualTo(0x0000FF);
    }

    @Test
    void text_is_wrapped_at_its_width_and_cut_at_its_box() {
        Mark text = mark(
                Map.of("color", "#cc0066", "font-size", 20.0),
                Map.of(
                        "element",
                        "foreignObject",
                        "attributes",
                        Map.of("x", 20.0, "y", 20.0, "width", 80.0, "height", 45.0),
                        "lines",
                        List.of("one two three four five six seven")));

        BufferedImage image = painted(text);

        assertThat(inked(image, 20, 20, 80, 22)).isTrue();
        assertThat(inked(image, 20, 44, 80, 20)).isTrue();
        assertThat(inked(image, 20, 66, 80, 100)).isFalse();
        assertThat(inked(image, 101, 20, 90, 100)).isFalse();
    }

    private static boolean inked(BufferedImage image, int left, int top, int width, int height) {
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                if (rgb(image, x, y) != 0xFFFFFF) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void odd_trees_are_painted_as_far_as_they_make_sense() {
        for (Map<String, ?> child : List.<Map<String, ?>>of(
                Map.of(),
                Map.of("element", "image", "attributes", Map.of("href", "../../etc/passwd")),
                Map.of(
                        "element",
                        "foreignObject",
                        "attributes",
                        Map.of("width", 1e9, "height", 1e9),
                        "lines",
                        List.of("x".repeat(100_000))),
                Map.of("element", "path", "attributes", Map.of("d", 5.0)),
                Map.of("element", "g", "children", List.of("text", List.of(), 3.0)),
                Map.of("element", "circle", "attributes", Map.of("r", -5.0)))) {
            assertThat(painted(mark(Map.of("stroke-width", -3.0, "stroke", "#12"), child)))
                    .isNotNull();
        }
    }
}
