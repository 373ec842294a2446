package org.podium.film.encode.thumbnail;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.podium.film.encode.output.Jpeg;
import org.podium.film.layout.Size;

/** Lays thumbnails on sheets, and writes each when it is full. */
public final class SpriteSheets implements Thumbnails {
    public static final int COLUMNS = 10;
    public static final int PER_SHEET = COLUMNS * COLUMNS;

    private final Path folder;
    private final int count;
    private final Size size;
    private final Map<Integer, Sheet> sheets = new ConcurrentHashMap<>();

    SpriteSheets(Path folder, int count, Size size) {
        this.folder = folder;
        this.count = count;
        this.size = size;
    }

    @Override
    public void put(int index, BufferedImage thumbnail) {
        int number = index / PER_SHEET;
        int expected = Math.min(PER_SHEET, count - number * PER_SHEET);
        Sheet sheet = sheets.computeIfAbsent(number, _ -> new Sheet(expected, size));
        if (sheet.place(index % PER_SHEET, thumbnail)) {
            Jpeg.write(sheet.image, folder.resolve("thumbnails-" + (number + 1) + ".jpg"));
            sheets.remove(number);
        }
    }

    /** One picture with many thumbnails in lines. */
    private static final class Sheet {
        final BufferedImage image;
        private final Size size;
        private final AtomicInteger toCome;

        Sheet(int expected, Size size) {
            int lines = (expected + COLUMNS - 1) / COLUMNS;
            this.size = size;
            this.toCome = new AtomicInteger(expected);
            this.image = new BufferedImage(
                    Math.min(COLUMNS, expected) * size.width(), lines * size.height(), BufferedImage.TYPE_INT_RGB);
        }

        /** True when it is full. */
        synchronized boolean place(int index, BufferedImage thumbnail) {
            int x = index % COLUMNS * size.width();
            int y = index / COLUMNS * size.height();
            image.getRaster().setRect(x, y, thumbnail.getRaster());
            return toCome.decrementAndGet() == 0;
        }
    }
}
