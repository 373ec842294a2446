package org.podium.film.encode.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.podium.film.encode.plan.FilmOrder;
import org.podium.film.encode.plan.FilmPlan;
import org.podium.film.encode.plan.FilmSource;
import org.podium.film.encode.plan.WorkEstimate;
import org.podium.film.encode.progress.Effort;
import org.podium.film.encode.progress.EncodeContext;
import org.podium.film.encode.progress.Meter;
import org.podium.film.encode.progress.ProgressTracker;
import org.podium.film.encode.progress.RenderListener;
import org.podium.film.encode.progress.RenderListener.Stage;
import org.podium.film.encode.thumbnail.ThumbnailCapture;
import org.podium.film.picture.AreaPainter;
import org.podium.film.timeline.RecordingIssue;
import org.podium.film.timeline.Timeline;

/** Makes the whole film of one recording in this process. */
public final class FilmMaker {
    private final FilmSource source;
    private List<RecordingIssue> told = List.of();

    /**
     * @param recording folder in which the time line's files lie
     * @param painter paints the presentation area
     */
    public FilmMaker(Timeline timeline, Path recording, AreaPainter painter) {
        source = new FilmSource(timeline, recording, painter);
    }

    /**
     * Makes the film as ordered, in {@code target}: the whole folder or nothing. An older film there is replaced.
     *
     * @throws java.util.concurrent.CancellationException when the listener called it off
     * @throws org.podium.film.process.FilmFailure when it cannot be made
     */
    public Effort make(FilmOrder order, Path target, RenderListener listener) {
        return AtomicFolder.write(target, listener, work -> film(order, work, listener));
    }

    /** What the film that was made lacks: what the recording lacks, and what turned out on the way. */
    public List<RecordingIssue> missing() {
        return told;
    }

    private Effort film(FilmOrder order, Path work, RenderListener listener) {
        Meter meter = new Meter();
        RenderSession session = RenderSession.painting(source, order, work);
        session.requireSpace(order.hls(), 1);
        FilmPlan plan = session.plan();
        WorkEstimate load = WorkEstimate.of(plan);
        ThumbnailCapture capture = ThumbnailCapture.whole(plan, work);
        EncodeContext context = new EncodeContext(new ProgressTracker(load, plan.grid(), listener), meter, listener);
        ParallelEncoder encoder = session.encoder(capture, context);
        Assembly.Output output = session.output(order.hls());
        Optional<SoundTrack> sound = session.sound(context);
        try (Assembly assembly = session.assembly(output, sound)) {
            encoder.run(plan.chunks(load, order.workers()), order.workers(), assembly);
            assembly.finish(listener);
        }
        AtomicFolder.throwIfCancelled(listener);
        listener.progress(Stage.FINISHING, ProgressTracker.ENCODING);
        session.issues().addAll(source.painter().missing());
        told = List.copyOf(session.issues());
        session.writeSidecars(capture);
        return meter.effort(plan);
    }
}
