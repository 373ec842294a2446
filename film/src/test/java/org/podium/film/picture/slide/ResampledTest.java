package org.podium.film.picture.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResampledTest {
    private static final int SIDE = 150;

    /** A page with letters, an even band, and a square of noise: edges, nothing, and the worst. */
    private static BufferedImage page(int type) {
        BufferedImage page = new BufferedImage(SIDE, SIDE, type);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, SIDE, SIDE);
        pen.setColor(new Color(20, 60, 200));
        pen.fillRect(0, 20, SIDE, 15);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.BLACK);
        pen.drawString("Bonjour à tous", 10, 60);
        pen.dispose();
        Random random = new Random(1);
        for (int i = 0; i < 2500; i++) {
            page.setRGB(90 + i % 50, 80 + i / 50, 0xFF000000 | random.nextInt());
        }
        return page;
    }

    /** With transparency it is reckoned in floats, another way. */
    @ParameterizedTest
    @CsvSource({"100, 100, 0, 0", "61.5, 93.25, 3.3, 7.7", "150, 150, 0, 0", "400, 310, -20.4, -100", "13, 9, 0, 0"})
    void without_transparency_a_picture_comes_out_as_with_it(double width, double height, double x, double y) {
        Rectangle2D place = new Rectangle2D.Double(x, y, width, height);
        Rectangle pixels = Resampled.centres(place.createIntersection(new Rectangle(0, 0, 200, 170)));

        BufferedImage opaque = Resampled.part(page(BufferedImage.TYPE_INT_RGB), place, pixels);
        BufferedImage floats = Resampled.part(page(BufferedImage.TYPE_INT_ARGB_PRE), place, pixels);

        assertThat(furthest(opaque, floats)).isLessThanOrEqualTo(1);
    }

    private static int furthest(BufferedImage one, BufferedImage other) {
        int furthest = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    int difference = (one.getRGB(x, y) >> shift & 255) - (other.getRGB(x, y) >> shift & 255);
                    furthest = Math.max(furthest, Math.abs(difference));
                }
            }
        }
        return furthest;
    }
}
