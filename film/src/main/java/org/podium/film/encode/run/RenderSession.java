package org.podium.film.encode.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.podium.film.encode.plan.DiskSpace;
import org.podium.film.encode.plan.FilmOrder;
import org.podium.film.encode.plan.FilmPlan;
import org.podium.film.encode.plan.FilmPlanner;
import org.podium.film.encode.plan.FilmSource;
import org.podium.film.encode.progress.EncodeContext;
import org.podium.film.encode.thumbnail.ThumbnailCapture;
import org.podium.film.timeline.RecordingIssue;

/**
 * What is open while a film is made in a folder: its source, its plan and what it lacks so far. Whole films, shards of one and
 * films joined of shards all begin here, so that the same recording and order give the same plan.
 */
public final class RenderSession {
    private final FilmSource source;
    private final FilmOrder order;
    private final Path work;
    private final List<RecordingIssue> issues;
    private final FilmPlan plan;
    private final Sidecars sidecars;

    private RenderSession(FilmSource source, FilmOrder order, Path work) {
        this.source = source;
        this.order = order;
        this.work = work;
        issues = new ArrayList<>(source.timeline().missing());
        plan = FilmPlanner.plan(source, order, issues);
        sidecars = new Sidecars(plan, order, work, issues);
    }

    /** Plans a film of which pictures will be painted. */
    public static RenderSession painting(FilmSource source, FilmOrder order, Path work) {
        FirstPicture.begin(source.timeline(), source.painter());
        return new RenderSession(source, order, work);
    }

    /** Plans a film whose pictures are there already. */
    public static RenderSession joining(FilmSource source, FilmOrder order, Path work) {
        return new RenderSession(source, order, work);
    }

    public FilmPlan plan() {
        return plan;
    }

    /** What the film lacks; more may be added. */
    public List<RecordingIssue> issues() {
        return issues;
    }

    /** Fails where the disk has no room for the film, or for one of so many shards of its MP4. */
    public void requireSpace(boolean segments, int shards) {
        DiskSpace.demand(DiskSpace.expected(plan, segments) / shards, work);
    }

    /** Encodes the film's pictures. */
    public ParallelEncoder encoder(ThumbnailCapture capture, EncodeContext context) {
        return new ParallelEncoder(
                plan, source.painter(), capture, ParallelEncoder.encoding(plan, order.coding()), context);
    }

    /** The recording's sound, on the film's time line. */
    public Optional<SoundTrack> sound(EncodeContext context) {
        Optional<Path> file = source.timeline().media().heard().map(source.folder()::resolve);
        return FilmPlanner.tolerantly(
                () -> file.flatMap(
                        found -> SoundTrack.open(found, source.timeline().length(), context)),
                issues);
    }

    /** Writes the captions; answers what the film is put together into. */
    public Assembly.Output output(boolean late) {
        return new Assembly.Output(work, order.hls(), sidecars.captions(source.folder()), late);
    }

    /** Puts the film together, with a sound that it closes. */
    public Assembly assembly(Assembly.Output output, Optional<? extends AudioSource> sound) {
        return new Assembly(plan, output, sound, ParallelEncoder.shapes(plan, order.coding()));
    }

    /** Writes the files beside the pictures, which are all there. */
    public void writeSidecars(ThumbnailCapture capture) {
        sidecars.finish(capture);
    }
}
