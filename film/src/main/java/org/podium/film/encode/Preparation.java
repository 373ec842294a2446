package org.podium.film.encode;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.podium.film.encode.av.EmptyCameras;
import org.podium.film.encode.av.FilmFailure;
import org.podium.film.encode.av.FilmFailure.Scope;
import org.podium.film.encode.av.VideoProbe;
import org.podium.film.encode.compose.Cast;
import org.podium.film.layout.Arrangement;
import org.podium.film.layout.Box;
import org.podium.film.layout.Size;
import org.podium.film.layout.Stage;
import org.podium.film.layout.Staging;
import org.podium.film.timeline.Backdrop;
import org.podium.film.timeline.Media;
import org.podium.film.timeline.Missing;
import org.podium.film.timeline.Span;
import org.podium.film.timeline.Timeline;

/** Looks into the recording's media and decides how the film will be. */
final class Preparation {
    /** Slides are vectors, or pictures of at least this height: so much is worth showing. */
    private static final int SLIDES_DESERVE = 1080;
    /** The card of a film of sound alone is to be read; a still costs next to nothing. */
    private static final int CARD_DESERVES = 720;
    /** Of small webcams alone: less, no player likes. */
    private static final int LEAST = 360;

    private Preparation() {}

    static FilmPlan plan(Timeline timeline, Path recording, FilmOrder order, List<Missing> missing) {
        Cast cast = Cast.of(timeline, recording);
        Optional<VideoProbe> cameras = order.cameras() ? probe(cast.cameras(), missing) : Optional.empty();
        Optional<VideoProbe> screen = probe(cast.screen(), missing);
        boolean slides = timeline.scenes().stream().anyMatch(scene -> scene.backdrop() instanceof Backdrop.Slide);
        Size canvas = deserved(order.canvas(), slides, cameras, screen);
        double cameraAspect = cameras.map(VideoProbe::aspect).orElse(0.0);
        Stage stage = new Stage(canvas, Staging.slideAspect(timeline), cameraAspect, slides, order.chat());
        List<Span> nobody = cameras.isPresent() ? empty(cast.cameras(), timeline) : List.of();
        Staging staging = Staging.of(timeline, order.layout(), stage, nobody);
        boolean camerasSeen = seen(staging, Arrangement::cameras) && cameras.isPresent();
        boolean screenSeen = seen(staging, Arrangement::screen) && screen.isPresent();
        Cast seen = cast.only(camerasSeen, screenSeen);
        List<Rendition> renditions = order.hls() ? Rendition.ladder(canvas) : List.of(Rendition.of(canvas));
        double rate = Math.max(
                camerasSeen ? cameras.map(VideoProbe::rate).orElse(0.0) : 0,
                screenSeen ? screen.map(VideoProbe::rate).orElse(0.0) : 0);
        return FilmPlan.of(timeline, seen, staging, renditions, order.names(), rate > 0 ? Grid.of(rate) : Grid.STILL);
    }

    /** The recording's sound, on the film's time line. */
    static Optional<SoundTrack> sound(Timeline timeline, Path recording, Gauges gauges, List<Missing> missing) {
        Media media = timeline.media();
        Optional<Path> file = media.cameras().or(media::audio).map(recording::resolve);
        return tolerantly(() -> file.flatMap(found -> SoundTrack.open(found, timeline.length(), gauges)), missing);
    }

    private static boolean seen(Staging staging, Function<Arrangement, Optional<Box>> part) {
        return staging.parts().stream().anyMatch(at -> part.apply(at.value()).isPresent());
    }

    private static List<Span> empty(Optional<Path> cameras, Timeline timeline) {
        return cameras.map(file -> EmptyCameras.of(file, timeline.length())).orElse(List.of());
    }

    private static Optional<VideoProbe> probe(Optional<Path> file, List<Missing> missing) {
        return tolerantly(() -> file.flatMap(VideoProbe::of), missing);
    }

    /** Opens a part of the recording; a film without it is better than none. */
    static <T> Optional<T> tolerantly(Supplier<Optional<T>> opening, List<Missing> missing) {
        try {
            return opening.get();
        } catch (FilmFailure failure) {
            if (failure.scope() == Scope.THIS_WORKER) {
                throw failure;
            }
            missing.add(new Missing(Missing.Kind.MEDIA_UNREADABLE, String.valueOf(failure.getMessage())));
            return Optional.empty();
        }
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
