package org.podium.film.encode.compose;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.podium.film.layout.Box;
import org.podium.film.timeline.Span;
import org.podium.film.timeline.Timeline;

/**
 * The moving pictures that take part in the film.
 *
 * @param cameras file of the webcams; empty when there are none or none are wanted
 * @param part what is picture in the webcams' frames; empty for all of them
 * @param screen file of the shared screen
 * @param shares when a screen was shared
 * @param screenAspects width / height of what is picture in the screen's frames, per share; 0 where unknown
 */
public record Cast(
        Optional<Path> cameras,
        Optional<Box> part,
        Optional<Path> screen,
        List<Span> shares,
        List<Double> screenAspects) {
    public Cast {
        shares = List.copyOf(shares);
        screenAspects = List.copyOf(screenAspects);
    }

    /** All that the recording in a folder has. */
    public static Cast of(Timeline timeline, Path folder) {
        return new Cast(
                timeline.media().cameras().map(folder::resolve),
                Optional.empty(),
                timeline.media().screen().map(folder::resolve),
                timeline.media().shares(),
                timeline.media().screenAspect());
    }

    /** The same with only those that will be seen. */
    public Cast only(boolean camerasSeen, boolean screenSeen) {
        return new Cast(cameras.filter(_ -> camerasSeen), part, screen.filter(_ -> screenSeen), shares, screenAspects);
    }

    /** The same with so much of the webcams' frames. */
    public Cast within(Optional<Box> other) {
        return new Cast(cameras, other, screen, shares, screenAspects);
    }

    /** The shape of the screen shared at a moment; 0 where unknown. */
    double screenAspect(Duration moment) {
        for (int i = 0; i < Math.min(shares.size(), screenAspects.size()); i++) {
            if (shares.get(i).contains(moment)) {
                return screenAspects.get(i);
            }
        }
        return 0;
    }
}
