package org.podium.film.encode.output;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Pictures as PNG: nothing is lost. */
public final class Png {
    private Png() {}

    /** Writes a picture. */
    public static void write(BufferedImage image, Path file) {
        Folders.doing("write " + file.getFileName(), () -> ImageIO.write(image, "png", file.toFile()));
    }

    /** Reads one of our own. */
    public static BufferedImage read(Path file) {
        return Folders.doing("read " + file.getFileName(), () -> {
            BufferedImage image = ImageIO.read(file.toFile());
            if (image == null) {
                throw new IOException("it is no picture");
            }
            return image;
        });
    }
}
