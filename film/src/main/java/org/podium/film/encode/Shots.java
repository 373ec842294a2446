package org.podium.film.encode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.podium.film.encode.compose.Canvas;
import org.podium.film.encode.compose.Still;
import org.podium.film.encode.output.Folders;
import org.podium.film.encode.output.Jpeg;
import org.podium.film.layout.Size;
import org.podium.film.process.FilmFiles;

/** Takes the poster and the thumbnails out of the passing pictures. */
final class Shots {
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
    static Shots whole(FilmPlan plan, Path folder) {
        return new Shots(plan, folder, shots -> new Sheets(folder, shots.count, shots.size));
    }

    /** Takes the pictures of a share of a film. */
    static Shots share(FilmPlan plan, Path folder) {
        return new Shots(plan, folder, _ -> new LooseThumbnails(folder));
    }

    private Shots(FilmPlan plan, Path folder, Function<Shots, Thumbnails> thumbnails) {
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

    int intervalSeconds() {
        return intervalSeconds;
    }

    int count() {
        return count;
    }

    Size size() {
        return size;
    }

    /** Takes the thumbnails, and the poster if it is there, that a share's folder has. */
    void adopt(Path share) {
        LooseThumbnails.each(share, count, thumbnails);
        if (Files.exists(share.resolve(POSTER))) {
            Folders.copy(share.resolve(POSTER), folder.resolve(POSTER));
        }
    }

    /** Looks at the pictures of a tick. */
    void look(long tick, List<Canvas> canvases) {
        if (tick == posterTick) {
            Jpeg.write(Still.of(canvases.getFirst()), folder.resolve(POSTER));
        }
        long interval = grid.seconds(intervalSeconds);
        if (tick % interval == 0) {
            thumbnails.put((int) (tick / interval), Still.of(canvases.getLast(), size));
        }
    }
}
