package org.podium.film.picture.slide;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A slide of 1600x1200, with a photograph of sorts or without, made as large as it is shown. */
@State(Scope.Benchmark)
public class SlideLoops {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1200;

    @Param({"480", "720", "1440"})
    public int height;

    @Param({"words", "photograph"})
    public String kind = "words";

    private final BufferedImage words = page(false);
    private final BufferedImage photograph = page(true);

    private static BufferedImage page(boolean photograph) {
        BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.DARK_GRAY);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 44));
        for (int line = 1; line < 12; line++) {
            pen.drawString("Bonjour à tous, voici la ligne " + line, 80, 90 * line);
        }
        pen.dispose();
        Random grain = new Random(1);
        for (int i = 0; photograph && i < WIDTH / 2 * HEIGHT; i++) {
            page.setRGB(WIDTH / 2 + i % (WIDTH / 2), i / (WIDTH / 2), grain.nextInt(1 << 24));
        }
        return page;
    }

    @Benchmark
    public BufferedImage resampled() {
        Rectangle place = new Rectangle(height * WIDTH / HEIGHT, height);
        return Resampled.part(kind.equals("words") ? words : photograph, place, place);
    }
}
