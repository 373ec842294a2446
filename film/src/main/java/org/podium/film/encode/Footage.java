package org.podium.film.encode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.podium.film.encode.av.Inlay;
import org.podium.film.encode.av.RawFile;
import org.podium.film.encode.av.VideoSettings;
import org.podium.film.encode.output.Folders;
import org.podium.film.picture.AreaPainter;
import org.podium.film.process.FilmFiles;
import org.podium.film.timeline.Timeline;

/** The composed pictures of a film's beginning, in its largest size and without sound, to see what encoders make of them. */
public final class Footage {
    private final FilmPlan plan;
    private final FilmPlan.Part stretch;
    private final AreaPainter painter;
    private final Path folder;

    /**
     * @param length from the film's start; the whole film when that is shorter
     * @param folder where all that is made of it lies
     */
    public Footage(
            Timeline timeline, Path recording, AreaPainter painter, FilmOrder order, Duration length, Path folder) {
        this.plan = Preparation.plan(new Source(timeline, recording, painter), order.mp4Only(), new ArrayList<>());
        this.stretch = new FilmPlan.Part(0, Math.clamp(plan.grid().tick(length), 1, plan.end()));
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
        Gauges gauges = Gauges.unwatched(plan);
        Crew crew = new Crew(plan, painter, Shots.share(plan, folder), Crew.encoding(plan, settings), gauges);
        Assembly.Output output = new Assembly.Output(folder, false, Inlay.NONE, false);
        try (Assembly assembly = new Assembly(plan, output, Optional.empty(), Crew.shapes(plan, settings))) {
            crew.run(plan.parts(Workload.of(plan), 1, stretch), 1, assembly);
            assembly.finish(Watch.NOBODY);
        }
        return gauges.meter().effort(plan).encoding();
    }

    /** What was encoded last. */
    public Path film() {
        return folder.resolve(FilmFiles.VIDEO);
    }
}
