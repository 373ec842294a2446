package org.podium.film.encode.measure;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.podium.film.encode.av.Inlay;
import org.podium.film.encode.av.frame.RawFile;
import org.podium.film.encode.av.write.VideoSettings;
import org.podium.film.encode.output.Folders;
import org.podium.film.encode.plan.FilmOrder;
import org.podium.film.encode.plan.FilmPlan;
import org.podium.film.encode.plan.FilmPlanner;
import org.podium.film.encode.plan.FilmSource;
import org.podium.film.encode.plan.WorkEstimate;
import org.podium.film.encode.progress.EncodeContext;
import org.podium.film.encode.progress.RenderListener;
import org.podium.film.encode.run.Assembly;
import org.podium.film.encode.run.ParallelEncoder;
import org.podium.film.encode.thumbnail.ThumbnailCapture;
import org.podium.film.picture.AreaPainter;
import org.podium.film.process.FilmFiles;
import org.podium.film.timeline.Timeline;

/** The composed pictures of a film's beginning, in its largest size and without sound, to see what encoders make of them. */
public final class Footage {
    private final FilmPlan plan;
    private final FilmPlan.Chunk stretch;
    private final AreaPainter painter;
    private final Path folder;

    /**
     * @param length from the film's start; the whole film when that is shorter
     * @param folder where all that is made of it lies
     */
    public Footage(
            Timeline timeline, Path recording, AreaPainter painter, FilmOrder order, Duration length, Path folder) {
        this.plan = FilmPlanner.plan(new FilmSource(timeline, recording, painter), order.mp4Only(), new ArrayList<>());
        this.stretch = new FilmPlan.Chunk(0, Math.clamp(plan.grid().tick(length), 1, plan.end()));
        this.painter = painter;
        this.folder = Folders.create(folder);
    }

    /** How long it is. */
    public Duration length() {
        return plan.end(stretch);
    }

    /** Where its key frames should be, as the FFmpeg program takes it. */
    public String keys() {
        return pictures().keys(stretch);
    }

    /** Writes the pictures as they are; answers how many. */
    public long keep(Path file) {
        var size = plan.renditions().getFirst().size();
        try (RawFile raw = pictures().open(file, size)) {
            pictures().pour(stretch, Map.of(size, raw));
            return raw.pictures();
        }
    }

    private RawPictures pictures() {
        return new RawPictures(plan, painter, folder);
    }

    /** Encodes the pictures as films are; answers the encoder's processor time. */
    public Duration encode(VideoSettings settings) {
        EncodeContext context = EncodeContext.unwatched(plan);
        ParallelEncoder encoder = new ParallelEncoder(
                plan, painter, ThumbnailCapture.shard(plan, folder), ParallelEncoder.encoding(plan, settings), context);
        Assembly.Output output = new Assembly.Output(folder, false, Inlay.NONE, false);
        try (Assembly assembly = new Assembly(plan, output, Optional.empty(), ParallelEncoder.shapes(plan, settings))) {
            encoder.run(plan.chunks(WorkEstimate.of(plan), 1, stretch), 1, assembly);
            assembly.finish(RenderListener.NOBODY);
        }
        return context.meter().effort(plan).encoding();
    }

    /** What was encoded last. */
    public Path film() {
        return folder.resolve(FilmFiles.VIDEO);
    }
}
