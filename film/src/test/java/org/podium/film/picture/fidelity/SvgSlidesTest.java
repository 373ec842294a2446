package org.podium.film.picture.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.podium.film.picture.slide.Pictures;

/**
 * Pages with what the writers of slides use, beside pictures of them by another renderer of SVG: docs/player-pictures.md
 * tells how they are made.
 */
class SvgSlidesTest {
    private static final Path FOLDER = Path.of("src/test/resources/svg");

    /** Edges are smoothed otherwise, and a shadow's grey may be a few levels apart. */
    private static final int ALIKE = 24;

    private static final double MOST_APART = 0.004;

    static List<String> pages() throws Exception {
        return Stream.of(FOLDER.toFile().list())
                .filter(name -> name.endsWith(".svg"))
                .map(name -> name.substring(0, name.length() - 4))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_slide_looks_as_another_renderer_shows_it(String name) throws Exception {
        BufferedImage theirs = opaque(ImageIO.read(FOLDER.resolve(name + ".png").toFile()));
        BufferedImage ours = new BufferedImage(theirs.getWidth(), theirs.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = ours.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, ours.getWidth(), ours.getHeight());
        pen.setClip(0, 0, ours.getWidth(), ours.getHeight());
        new Pictures(FOLDER)
                .picture(name + ".svg")
                .paint(pen, new Rectangle2D.Double(0, 0, ours.getWidth(), ours.getHeight()));
        pen.dispose();
        Comparison.keep("svg", Path.of(name + ".png"), ours, theirs);

        assertThat(apart(ours, theirs)).isLessThan(MOST_APART);
    }

    private static BufferedImage opaque(BufferedImage image) {
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = opaque.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        return opaque;
    }

    /** The share of pixels to which nothing alike lies within one pixel in the other picture. */
    private static double apart(BufferedImage one, BufferedImage other) {
        long apart = 0;
        for (int y = 1; y < one.getHeight() - 1; y++) {
            for (int x = 1; x < one.getWidth() - 1; x++) {
                apart += near(one, other, x, y) && near(other, one, x, y) ? 0 : 1;
            }
        }
        return (double) apart / one.getWidth() / one.getHeight();
    }

    private static boolean near(BufferedImage one, BufferedImage other, int x, int y) {
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                if (alike(one.getRGB(x, y), other.getRGB(x + dx, y + dy))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean alike(int one, int other) {
        return Math.abs((one >> 16 & 0xFF) - (other >> 16 & 0xFF)) <= ALIKE
                && Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF)) <= ALIKE
                && Math.abs((one & 0xFF) - (other & 0xFF)) <= ALIKE;
    }
}
