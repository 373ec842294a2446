package org.podium.film.encode.sample;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.podium.film.encode.output.Folders;
import org.podium.film.process.FailureScope;
import org.podium.film.process.FilmFailure;

/** Four slides: a title, words, bars, a photograph of sorts. */
final class SampleSlides {
    static final int COUNT = 4;
    static final int WIDTH = 1600;
    static final int HEIGHT = 1200;

    private static final List<String> WORDS = List.of(
            "Signals are sampled at twice the highest frequency",
            "A window trades main lobe width for side lobes",
            "Overlap-add keeps the convolution linear",
            "Group delay is minus the phase derivative");

    private SampleSlides() {}

    /** The file of a slide, counted from 0. */
    static String file(int slide) {
        return "presentation/deck/slide-" + (slide + 1) + ".png";
    }

    static void write(Path folder) {
        Folders.create(folder.resolve("presentation/deck"));
        for (int slide = 0; slide < COUNT; slide++) {
            try {
                ImageIO.write(picture(slide), "png", folder.resolve(file(slide)).toFile());
            } catch (IOException failure) {
                throw new FilmFailure(
                        FailureScope.THIS_WORKER, "cannot write a slide: " + failure.getMessage(), failure);
            }
        }
    }

    private static BufferedImage picture(int slide) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(Color.getHSBColor(slide / 4f, 0.7f, 0.5f));
        graphics.fillRect(0, 0, WIDTH, 160);
        graphics.setColor(Color.WHITE);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 76));
        graphics.drawString("Lecture " + (slide + 1) + ": discrete-time systems", 60, 108);
        graphics.setColor(Color.DARK_GRAY);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 44));
        for (int line = 0; line < WORDS.size(); line++) {
            graphics.drawString("• " + WORDS.get((line + slide) % WORDS.size()), 80, 260 + 80 * line);
        }
        for (int bar = 0; bar < 8; bar++) {
            int height = 60 + (bar * 53 + slide * 97) % 400;
            graphics.setColor(Color.getHSBColor(bar / 8f, 0.6f, 0.8f));
            graphics.fillRect(80 + 90 * bar, 1140 - height, 70, height);
        }
        graphics.dispose();
        photograph(picture, slide);
        return picture;
    }

    private static void photograph(BufferedImage picture, int slide) {
        for (int y = 0; y < 440; y++) {
            for (int x = 0; x < 440; x++) {
                int light = (int) (110 + 60 * Math.sin(x / 40.0 + slide) * Math.cos(y / 50.0));
                picture.setRGB(1080 + x, 680 + y, ((light + 30) << 16) | ((light + y / 8) << 8) | (light - 20 + x / 7));
            }
        }
    }
}
