package org.podium.film.encode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.podium.film.encode.Watch.Stage;
import org.podium.film.encode.av.Inlay;
import org.podium.film.encode.out.Folders;
import org.podium.film.timeline.Media;
import org.podium.film.timeline.Missing;
import org.podium.film.timeline.Timeline;

/** Makes the film of one recording: the door of this room. */
public final class FilmMaker {
    private final Timeline timeline;
    private final Path recording;
    private final AreaPainter painter;

    /**
     * @param recording folder in which the time line's files lie
     * @param painter paints the presentation area
     */
    public FilmMaker(Timeline timeline, Path recording, AreaPainter painter) {
        this.timeline = timeline;
        this.recording = recording;
        this.painter = painter;
    }

    /**
     * Makes the film as ordered, in {@code target}: the whole folder or nothing. An older film there is replaced.
     *
     * @throws java.util.concurrent.CancellationException when the watch called it off
     * @throws org.podium.film.encode.av.FilmFailure when it cannot be made
     */
    public Effort make(FilmOrder order, Path target, Watch watch) {
        Folders.demandReplaceable(target.toAbsolutePath());
        Path work = Folders.unfinished(target.toAbsolutePath());
        Folders.remove(work);
        Folders.create(work);
        try {
            watch.progress(Stage.PREPARING, 0);
            Meter meter = new Meter();
            List<Missing> missing = new ArrayList<>(timeline.missing());
            FilmPlan plan = Preparation.plan(timeline, recording, order, missing);
            Space.demand(Space.expected(plan, order.hls()), work);
            Shots shots = new Shots(plan, work);
            Crew crew = new Crew(plan, painter, shots, order.coding(), meter, watch);
            Sidecars sidecars = new Sidecars(plan, order, work, missing);
            Inlay inlay = sidecars.captions(recording);
            encode(plan, new Assembly.Output(work, order.hls(), inlay), order.workers(), crew, sound(meter, missing));
            goOn(watch);
            watch.progress(Stage.FINISHING, Odometer.ENCODING);
            sidecars.finish(shots);
            goOn(watch);
            Folders.replace(work, target.toAbsolutePath());
            watch.progress(Stage.FINISHING, 1);
            return meter.effort(plan);
        } finally {
            Folders.remove(work);
        }
    }

    private static void goOn(Watch watch) {
        if (watch.cancelled()) {
            throw new CancellationException("called off");
        }
    }

    private Optional<SoundTrack> sound(Meter meter, List<Missing> missing) {
        Media media = timeline.media();
        Optional<Path> file = media.cameras().or(media::audio).map(recording::resolve);
        return Preparation.tolerantly(
                () -> file.flatMap(found -> SoundTrack.open(found, timeline.length(), meter)), missing);
    }

    private static void encode(
            FilmPlan plan, Assembly.Output output, int workers, Crew crew, Optional<SoundTrack> sound) {
        try (Assembly assembly = new Assembly(plan, output, sound, crew.shapes())) {
            crew.run(workers, assembly);
            assembly.finish();
        }
    }
}
