package org.podium.film.encode.thumbnail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.podium.film.encode.compose.Canvas;
import org.podium.film.encode.compose.Still;
import org.podium.film.encode.output.Folders;
import org.podium.film.encode.output.Jpeg;
import org.podium.film.encode.plan.FilmPlan;
import org.podium.film.encode.plan.Grid;
import org.podium.film.layout.Size;
import org.podium.film.process.FilmFiles;

/** Takes the poster and the thumbnails out of the passing pictures. */
public final class ThumbnailCapture {
    static final String POSTER = FilmFiles.POSTER;

    private static final int THUMBNAIL_WIDTH = 160;
    private static final int POSTER_SECONDS = 10;

    private final Path folder;
    private final Grid grid;
    private final long posterTick;
    private final int intervalSeconds;
    private final int count;
    private final Size size;
    private final Thumbnails thumbnails;

    /** Takes all pictures of a film: its thumbnails are laid on sheets. */
    public static ThumbnailCapture whole(FilmPlan plan, Path folder) {
        return new ThumbnailCapture(plan, folder, capture -> new SpriteSheets(folder, capture.count, capture.size));
    }

    /** Takes the pictures of a shard of a film. */
    public static ThumbnailCapture shard(FilmPlan plan, Path folder) {
        return new ThumbnailCapture(plan, folder, _ -> new LooseThumbnails(folder));
    }

    private ThumbnailCapture(FilmPlan plan, Path folder, Function<ThumbnailCapture, Thumbnails> thumbnails) {
        this.folder = folder;
        this.grid = plan.grid();
        this.posterTick = Math.min(plan.end() / 3, grid.seconds(POSTER_SECONDS));
        this.intervalSeconds = plan.end() > grid.seconds(600) ? 10 : 4;
        this.count = (int) ((plan.end() - 1) / grid.seconds(intervalSeconds)) + 1;
        Size canvas = plan.renditions().getFirst().size();
        this.size = new Size(
                THUMBNAIL_WIDTH, (int) Math.round(THUMBNAIL_WIDTH / 2.0 * canvas.height() / canvas.width()) * 2);
        this.thumbnails = thumbnails.apply(this);
    }

    public int intervalSeconds() {
        return intervalSeconds;
    }

    public int count() {
        return count;
    }

    public Size size() {
        return size;
    }

    /** Takes the thumbnails, and the poster if it is there, that a shard's folder has. */
    public void adopt(Path shard) {
        LooseThumbnails.each(shard, count, thumbnails);
        if (Files.exists(shard.resolve(POSTER))) {
            Folders.copy(shard.resolve(POSTER), folder.resolve(POSTER));
        }
    }

    /** Looks at the pictures of a tick. */
    public void look(long tick, List<Canvas> canvases) {
        if (tick == posterTick) {
            Jpeg.write(Still.of(canvases.getFirst()), folder.resolve(POSTER));
        }
        long interval = grid.seconds(intervalSeconds);
        if (tick % interval == 0) {
            thumbnails.put((int) (tick / interval), Still.of(canvases.getLast(), size));
        }
    }
}
