package org.podium.film.encode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.podium.film.encode.Watch.Stage;
import org.podium.film.picture.AreaPainter;
import org.podium.film.timeline.RecordingIssue;
import org.podium.film.timeline.Timeline;

/** Makes the film of one recording: the door of this room. */
public final class FilmMaker {
    private final Timeline timeline;
    private final Path recording;
    private final AreaPainter painter;
    private List<RecordingIssue> told = List.of();

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
     * @throws org.podium.film.process.FilmFailure when it cannot be made
     */
    public Effort make(FilmOrder order, Path target, Watch watch) {
        return Workshop.make(target, watch, work -> film(order, work, watch));
    }

    /**
     * Makes one of several shares of the film, each by a process of its own; {@link FilmJoiner} makes the film of them. They
     * need not know of each other: the same recording and order give the same cuts.
     */
    public void share(FilmOrder order, Share share, Path target, Watch watch) {
        Workshop.make(target, watch, work -> {
            encode(order, share, work, watch);
            return target;
        });
    }

    /** What the film that was made lacks: what the recording lacks, and what turned out on the way. */
    public List<RecordingIssue> missing() {
        return told;
    }

    private Effort film(FilmOrder order, Path work, Watch watch) {
        Meter meter = new Meter();
        FirstPicture.begin(timeline, painter);
        List<RecordingIssue> missing = new ArrayList<>(timeline.missing());
        FilmPlan plan = Preparation.plan(new Source(timeline, recording, painter), order, missing);
        Space.demand(Space.expected(plan, order.hls()), work);
        Workload load = Workload.of(plan);
        Shots shots = Shots.whole(plan, work);
        Gauges gauges = new Gauges(new Odometer(load, plan.grid(), watch), meter, watch);
        Crew crew = new Crew(plan, painter, shots, Crew.encoding(plan, order.coding()), gauges);
        Sidecars sidecars = new Sidecars(plan, order, work, missing);
        Assembly.Output output = new Assembly.Output(work, order.hls(), sidecars.captions(recording), order.hls());
        Optional<SoundTrack> sound = Preparation.sound(timeline, recording, gauges, missing);
        try (Assembly assembly = new Assembly(plan, output, sound, Crew.shapes(plan, order.coding()))) {
            crew.run(plan.parts(load, order.workers()), order.workers(), assembly);
            assembly.finish(watch);
        }
        Workshop.goOn(watch);
        watch.progress(Stage.FINISHING, Odometer.ENCODING);
        missing.addAll(painter.missing());
        told = List.copyOf(missing);
        sidecars.finish(shots);
        return meter.effort(plan);
    }

    private void encode(FilmOrder order, Share share, Path work, Watch watch) {
        Meter meter = new Meter();
        FirstPicture.begin(timeline, painter);
        List<RecordingIssue> missing = new ArrayList<>();
        FilmPlan plan = Preparation.plan(new Source(timeline, recording, painter), order, missing);
        Space.demand(Space.expected(plan, false) / share.of(), work);
        Workload load = Workload.of(plan);
        FilmPlan.Part stretch = plan.stretch(load, share);
        Odometer odometer = new Odometer(load, plan.grid(), watch, plan.work(load, stretch));
        Gauges gauges = new Gauges(odometer, meter, watch);
        Crew crew = new Crew(plan, painter, Shots.share(plan, work), Crew.encoding(plan, order.coding()), gauges);
        Optional<SoundTrack> sound =
                share.hasSound() ? Preparation.sound(timeline, recording, gauges, missing) : Optional.empty();
        try (ShareWriter writer = new ShareWriter(plan, stretch, work, sound, watch)) {
            crew.run(plan.parts(load, order.workers(), stretch), order.workers(), writer);
        }
        watch.progress(Stage.FINISHING, Odometer.ENCODING);
        ShareNote.of(share, order, plan).seal(work);
    }
}
