package org.podium.film.encode.shard;

import java.nio.file.Path;
import java.util.Optional;
import org.podium.film.encode.plan.FilmOrder;
import org.podium.film.encode.plan.FilmPlan;
import org.podium.film.encode.plan.FilmSource;
import org.podium.film.encode.plan.Shard;
import org.podium.film.encode.plan.WorkEstimate;
import org.podium.film.encode.progress.EncodeContext;
import org.podium.film.encode.progress.Meter;
import org.podium.film.encode.progress.ProgressTracker;
import org.podium.film.encode.progress.RenderListener;
import org.podium.film.encode.progress.RenderListener.Stage;
import org.podium.film.encode.run.AtomicFolder;
import org.podium.film.encode.run.ParallelEncoder;
import org.podium.film.encode.run.RenderSession;
import org.podium.film.encode.run.SoundTrack;
import org.podium.film.encode.thumbnail.ThumbnailCapture;
import org.podium.film.picture.AreaPainter;
import org.podium.film.timeline.Timeline;

/**
 * Encodes one of several shards of a film, each by a process of its own; {@link FilmJoiner} makes the film of them. They need
 * not know of each other: the same recording and order give the same cuts.
 */
public final class ShardMaker {
    private final FilmSource source;

    /**
     * @param recording folder in which the time line's files lie
     * @param painter paints the presentation area
     */
    public ShardMaker(Timeline timeline, Path recording, AreaPainter painter) {
        source = new FilmSource(timeline, recording, painter);
    }

    /** Makes a shard in {@code target}: the whole folder or nothing. */
    public void make(FilmOrder order, Shard shard, Path target, RenderListener listener) {
        AtomicFolder.write(target, listener, work -> {
            encode(order, shard, work, listener);
            return target;
        });
    }

    private void encode(FilmOrder order, Shard shard, Path work, RenderListener listener) {
        RenderSession session = RenderSession.painting(source, order, work);
        session.requireSpace(false, shard.of());
        FilmPlan plan = session.plan();
        WorkEstimate load = WorkEstimate.of(plan);
        FilmPlan.Chunk range = plan.shard(load, shard);
        ProgressTracker progress = new ProgressTracker(load, plan.grid(), listener, plan.work(load, range));
        EncodeContext context = new EncodeContext(progress, new Meter(), listener);
        ParallelEncoder encoder = session.encoder(ThumbnailCapture.shard(plan, work), context);
        Optional<SoundTrack> sound = shard.hasSound() ? session.sound(context) : Optional.empty();
        try (ShardWriter writer = new ShardWriter(plan, range, work, sound, listener)) {
            encoder.run(plan.chunks(load, order.workers(), range), order.workers(), writer);
        }
        listener.progress(Stage.FINISHING, ProgressTracker.ENCODING);
        ShardManifest.of(shard, order, plan).seal(work);
    }
}
