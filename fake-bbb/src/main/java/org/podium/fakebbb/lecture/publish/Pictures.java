package org.podium.fakebbb.lecture.publish;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.podium.fakebbb.lecture.script.Generation;
import org.podium.fakebbb.lecture.script.Script;
import org.podium.fakebbb.lecture.slide.PixelPaper;
import org.podium.fakebbb.lecture.slide.Slide;
import org.podium.fakebbb.lecture.slide.SvgPaper;

/** The slides as pictures: PNG before BBB 2.6, SVG since; thumbnails always. */
record Pictures(Script script) {
    private static final int THUMBNAIL_WIDTH = 176;

    void write(Path folder) throws IOException {
        Path deck = folder.resolve("presentation/" + script.deck().id());
        Files.createDirectories(deck.resolve("thumbnails"));
        Files.createDirectories(deck.resolve("svgs"));
        for (int page = 1; page <= script.deck().slides().size(); page++) {
            Slide slide = script.deck().page(page);
            png(PixelPaper.render(slide, THUMBNAIL_WIDTH), deck.resolve("thumbnails/thumb-" + page + ".png"));
            Files.writeString(deck.resolve("svgs/slide" + page + ".svg"), SvgPaper.render(slide));
            if (script.course().generation() == Generation.CLASSIC) {
                png(PixelPaper.render(slide, (int) ClassicBoard.WIDTH), deck.resolve("slide-" + page + ".png"));
            }
        }
        BufferedImage nothing = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_ARGB);
        png(nothing, folder.resolve("presentation/deskshare.png"));
    }

    private static void png(BufferedImage image, Path file) throws IOException {
        ImageIO.write(image, "png", file.toFile());
    }
}
