package org.podium.film.encode.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.podium.film.encode.av.read.VideoProbe;
import org.podium.film.encode.compose.Cast;
import org.podium.film.layout.Size;
import org.podium.film.layout.Stage;
import org.podium.film.layout.Staging;
import org.podium.film.process.FailureScope;
import org.podium.film.process.FilmFailure;
import org.podium.film.timeline.Backdrop;
import org.podium.film.timeline.RecordingIssue;
import org.podium.film.timeline.Timeline;

/** Looks into the recording's media and decides how the film will be. */
public final class FilmPlanner {
    /** Slides are vectors, or pictures of at least this height: so much is worth showing. */
    private static final int SLIDES_DESERVE = 1080;
    /** The card of a film of sound alone is to be read; a still costs next to nothing. */
    private static final int CARD_DESERVES = 720;

    private static final int USUAL_HEIGHT = 720;
    /** Of small webcams alone: less, no player likes. */
    private static final int LEAST = 360;
    /** What is longer or taller gets a canvas that can still be halved. */
    private static final double MOST_ASPECT = 5;

    private FilmPlanner() {}

    public static FilmPlan plan(FilmSource source, FilmOrder order, List<RecordingIssue> missing) {
        Timeline timeline = source.timeline();
        if (timeline.media().finished() && !order.cameras()) {
            throw new FilmFailure(
                    FailureScope.THIS_RECORDING,
                    "BigBlueButton published a finished video only: webcams cannot be taken out of it");
        }
        Cast cast = Cast.of(timeline, source.folder());
        Optional<VideoProbe> cameras = order.cameras() ? probe(cast.cameras(), missing) : Optional.empty();
        Optional<VideoProbe> screen = probe(cast.screen(), missing);
        boolean slides = timeline.scenes().stream().anyMatch(scene -> scene.backdrop() instanceof Backdrop.Slide);
        Size wanted = order.fineness().bySource() ? bySource(order.canvas(), cameras, screen) : order.canvas();
        Size canvas = timeline.media().finished() && screen.isPresent()
                ? own(wanted, screen.get())
                : deserved(wanted, slides, cameras, screen);
        Grid grid = grid(cameras, screen, order.fineness());
        People people = cameras.isPresent() ? People.of(cast, timeline.length(), grid) : People.NOBODY;
        Cast all = cast.within(people.cells());
        Stage stage = new Stage(canvas, slides, order.chat());
        Staging staging = Staging.of(timeline, order.layout(), stage, source.facts(all, screen, people, canvas));
        boolean camerasSeen = cameras.isPresent()
                && staging.parts().stream().anyMatch(at -> !at.value().cameras().isEmpty());
        boolean screenSeen = screen.isPresent()
                && staging.parts().stream().anyMatch(at -> at.value().screen().isPresent());
        List<Rendition> renditions = order.hls() ? Rendition.ladder(canvas) : List.of(Rendition.of(canvas));
        Grid needed = grid(cameras.filter(_ -> camerasSeen), screen.filter(_ -> screenSeen), order.fineness());
        return FilmPlan.of(timeline, all.only(camerasSeen, screenSeen), staging, renditions, order.names(), needed);
    }

    private static Grid grid(Optional<VideoProbe> cameras, Optional<VideoProbe> screen, Fineness fineness) {
        double rate = Math.max(
                cameras.map(VideoProbe::rate).orElse(0.0),
                screen.map(VideoProbe::rate).orElse(0.0));
        return rate > 0 ? Grid.of(rate, fineness.rate()) : Grid.STILL;
    }

    private static Optional<VideoProbe> probe(Optional<Path> file, List<RecordingIssue> missing) {
        return tolerantly(() -> file.flatMap(VideoProbe::of), missing);
    }

    /** Opens a part of the recording; a film without it is better than none. */
    public static <T> Optional<T> tolerantly(Supplier<Optional<T>> opening, List<RecordingIssue> missing) {
        try {
            return opening.get();
        } catch (FilmFailure failure) {
            if (failure.scope() == FailureScope.THIS_WORKER) {
                throw failure;
            }
            missing.add(new RecordingIssue(RecordingIssue.Kind.MEDIA_UNREADABLE, String.valueOf(failure.getMessage())));
            return Optional.empty();
        }
    }

    /** A finished video keeps its shape, and its size where that is not more than is wanted. */
    private static Size own(Size wanted, VideoProbe video) {
        Size room = video.height() <= wanted.height() && video.width() <= wanted.width()
                ? new Size(Math.max(16, video.width() & ~1), Math.max(16, video.height() & ~1))
                : wanted;
        return room.whole()
                .fit(Math.clamp(video.aspect(), 1 / MOST_ASPECT, MOST_ASPECT))
                .size();
    }

    /** The usual size where nothing that moves has more lines. */
    private static Size bySource(Size most, Optional<VideoProbe> cameras, Optional<VideoProbe> screen) {
        int lines = Math.max(
                cameras.map(VideoProbe::height).orElse(0),
                screen.map(VideoProbe::height).orElse(0));
        return lines > USUAL_HEIGHT || most.height() < USUAL_HEIGHT ? most : Size.wide(USUAL_HEIGHT);
    }

    /** Never larger than the source: an enlarged picture costs space and shows nothing new. */
    private static Size deserved(
            Size wanted, boolean slides, Optional<VideoProbe> cameras, Optional<VideoProbe> screen) {
        boolean cardAlone = !slides && cameras.isEmpty() && screen.isEmpty();
        int height = slides ? SLIDES_DESERVE : cardAlone ? CARD_DESERVES : LEAST;
        height = Math.max(height, screen.map(VideoProbe::height).orElse(0));
        height = Math.max(height, cameras.map(VideoProbe::height).orElse(0)) & ~1;
        if (height >= wanted.height()) {
            return wanted;
        }
        double shape = (double) wanted.width() / wanted.height();
        return new Size((int) Math.round(height * shape / 2) * 2, height);
    }
}
