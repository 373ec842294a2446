package org.podium.film.encode;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.podium.film.encode.compose.Canvas;
import org.podium.film.encode.compose.Still;
import org.podium.film.encode.out.Jpeg;
import org.podium.film.layout.Size;

/** Takes the poster and the thumbnails out of the passing pictures, and writes each sheet when it is full. */
final class Shots {
    static final int COLUMNS = 10;
    static final int PER_SHEET = COLUMNS * COLUMNS;

    private static final int THUMBNAIL_WIDTH = 160;
    private static final int POSTER_SECONDS = 10;

    private final Path folder;
    private final Grid grid;
    private final long posterTick;
    private final int intervalSeconds;
    private final int count;
    private final Size size;
    private final Map<Integer, Sheet> sheets = new ConcurrentHashMap<>();

    Shots(FilmPlan plan, Path folder) {
        this.folder = folder;
        this.grid = plan.grid();
        this.posterTick = Math.min(plan.end() / 3, grid.seconds(POSTER_SECONDS));
        this.intervalSeconds = plan.end() > grid.seconds(600) ? 10 : 4;
        this.count = (int) ((plan.end() - 1) / grid.seconds(intervalSeconds)) + 1;
        Size canvas = plan.renditions().getFirst().size();
        this.size = new Size(
                THUMBNAIL_WIDTH, (int) Math.round(THUMBNAIL_WIDTH / 2.0 * canvas.height() / canvas.width()) * 2);
    }

    int intervalSeconds() {
        return intervalSeconds;
    }

    int count() {
        return count;
    }

    Size size() {
        return size;
    }

    /** Looks at the pictures of a tick. */
    void look(long tick, List<Canvas> canvases) {
        if (tick == posterTick) {
            Jpeg.write(Still.of(canvases.getFirst()), folder.resolve("poster.jpg"));
        }
        long interval = grid.seconds(intervalSeconds);
        if (tick % interval == 0) {
            place((int) (tick / interval), Still.of(canvases.getLast(), size));
        }
    }

    private void place(int index, BufferedImage thumbnail) {
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
