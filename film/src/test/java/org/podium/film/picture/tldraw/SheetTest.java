package org.podium.film.picture.tldraw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.podium.film.picture.fidelity.Ssim;

@Tag("film")
class SheetTest {
    /** The typefaces' edges differ a little from machine to machine, and from Java to a browser. */
    private static final double ALIKE = 0.955;

    /** Of 255, over all pixels: another colour or a filling that is missing makes more. */
    private static final double SAME_COLOURS = 3.5;

    static List<Sheet> sheets() {
        return Sheet.all();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void every_kind_looks_as_tldraw_draws_it(Sheet sheet) throws IOException {
        BufferedImage ours = sheet.painted();
        Path folder = Files.createDirectories(Path.of("target/sheets"));
        ImageIO.write(ours, "png", folder.resolve(sheet.name() + ".png").toFile());
        BufferedImage golden = golden(sheet.name());

        assertThat(Ssim.of(ours, golden)).as("likeness").isGreaterThan(ALIKE);
        assertThat(difference(ours, golden)).as("difference of colours").isLessThan(SAME_COLOURS);
    }

    private static BufferedImage golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(SheetTest.class.getResourceAsStream(name + ".png"), name)) {
            return ImageIO.read(in);
        }
    }

    private static double difference(BufferedImage one, BufferedImage other) {
        double sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    sum += Math.abs((one.getRGB(x, y) >> shift & 0xFF) - (other.getRGB(x, y) >> shift & 0xFF));
                }
            }
        }
        return sum / (3.0 * one.getWidth() * one.getHeight());
    }
}
