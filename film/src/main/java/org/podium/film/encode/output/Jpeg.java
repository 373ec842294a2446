package org.podium.film.encode.output;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;

/** Writes pictures as JPEG. */
public final class Jpeg {
    private static final float QUALITY = 0.82f;

    private Jpeg() {}

    /** Writes a picture without transparency. */
    public static void write(BufferedImage image, Path file) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            Folders.doing("write " + file.getFileName(), () -> {
                try (FileImageOutputStream output = new FileImageOutputStream(file.toFile())) {
                    writer.setOutput(output);
                    writer.write(null, new IIOImage(image, null, null), settings);
                }
                return file;
            });
        } finally {
            writer.dispose();
        }
    }
}
