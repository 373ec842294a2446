package org.podium.film.encode.thumbnail;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import org.podium.film.encode.output.Folders;
import org.podium.film.encode.output.Png;

/** Thumbnails each in a file of its own, until somebody has all of a film and can lay them on sheets. */
record LooseThumbnails(Path folder) implements Thumbnails {
    @Override
    public void put(int index, BufferedImage thumbnail) {
        Png.write(thumbnail, Folders.create(folder.resolve("thumbnails")).resolve(index + ".png"));
    }

    /** Hands on those that a folder has, of so many that a film has. */
    static void each(Path folder, int count, Thumbnails to) {
        for (int index = 0; index < count; index++) {
            Path file = folder.resolve("thumbnails").resolve(index + ".png");
            if (Files.exists(file)) {
                to.put(index, plain(Png.read(file)));
            }
        }
    }

    /** With a pixel in a number each, as those are that go onto sheets. */
    private static BufferedImage plain(BufferedImage image) {
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = plain.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return plain;
    }
}
