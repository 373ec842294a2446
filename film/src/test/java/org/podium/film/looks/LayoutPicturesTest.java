package org.podium.film.looks;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.podium.film.layout.Layout;
import org.podium.film.picture.fidelity.Ssim;

/**
 * What films look like in each layout, beside pictures that a person reviewed: a wide slide with a free corner, one of 4:3, a
 * portrait one and a shared screen, with two people on camera. {@code -Dgolden.write=true} writes the pictures anew: then
 * look at them.
 */
@Tag("film")
class LayoutPicturesTest {
    private static final Path FOLDER = Path.of("src/test/resources/looks");
    private static final double TV = 4.0 / 3;
    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;

    private static final double LEAST = 0.97;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Layout.class)
    void each_layout_looks_as_it_was_reviewed(Layout layout) throws Exception {
        List<BufferedImage> frames = frames(layout);
        Path golden = FOLDER.resolve(layout.title() + ".png");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(FOLDER);
            ImageIO.write(sheet(frames), "png", golden.toFile());
        }

        BufferedImage reviewed = ImageIO.read(golden.toFile());
        for (int i = 0; i < frames.size(); i++) {
            BufferedImage then = reviewed.getSubimage(i % 2 * WIDTH, i / 2 * HEIGHT, WIDTH, HEIGHT);
            assertThat(Ssim.of(small(frames.get(i)), small(then)))
                    .as("frame %d of %s", i, golden)
                    .isGreaterThan(LEAST);
        }
    }

    @Test
    void a_camera_that_is_a_little_elsewhere_would_be_noticed() throws Exception {
        BufferedImage reviewed =
                ImageIO.read(FOLDER.resolve("auto.png").toFile()).getSubimage(0, 0, WIDTH, HEIGHT);
        BufferedImage moved = small(reviewed);
        Graphics2D pen = moved.createGraphics();
        pen.copyArea(252, 80, 68, 100, -8, 0);
        pen.dispose();

        assertThat(Ssim.of(small(reviewed), moved)).isLessThan(LEAST);
    }

    private List<BufferedImage> frames(Layout layout) throws IOException {
        List<Page> pages = List.of(
                new Page(1600, 900, Page.Free.LOWER_RIGHT),
                new Page(1600, 1200, Page.Free.NONE),
                new Page(1200, 1697, Page.Free.NONE));
        List<BufferedImage> frames = new ArrayList<>(Recorded.pages(folder.resolve("slides"), 6, pages)
                .webcams(TV, TV)
                .film(layout.title(), 360, List.of(ofSeconds(3), ofSeconds(9), ofSeconds(15))));
        frames.addAll(Recorded.pages(folder.resolve("screen"), 3, pages.subList(0, 1))
                .webcams(TV, TV)
                .screen()
                .film(layout.title(), 360, List.of(ofSeconds(1))));
        return frames;
    }

    private static BufferedImage sheet(List<BufferedImage> frames) {
        BufferedImage sheet = new BufferedImage(2 * WIDTH, 2 * HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        for (int i = 0; i < frames.size(); i++) {
            pen.drawImage(small(frames.get(i)), i % 2 * WIDTH, i / 2 * HEIGHT, null);
        }
        pen.dispose();
        return sheet;
    }

    private static BufferedImage small(BufferedImage frame) {
        BufferedImage small = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.drawImage(frame.getScaledInstance(WIDTH, HEIGHT, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        pen.dispose();
        return small;
    }
}
