package org.podium.film.encode.compose;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.podium.film.layout.Box;
import org.podium.film.timeline.At;
import org.podium.film.timeline.Span;
import org.podium.film.timeline.Timeline;

/**
 * The moving pictures that take part in the film.
 *
 * @param cameras file of the webcams; empty when there are none or none are wanted
 * @param cells where in the webcams' frames each of them is, from when on
 * @param screen file of the shared screen
 * @param shares when a screen was shared
 * @param screenAspects width / height of what is picture in the screen's frames, per share; 0 where unknown
 */
public record Cast(
        Optional<Path> cameras,
        List<At<List<Box>>> cells,
        Optional<Path> screen,
        List<Span> shares,
        List<Double> screenAspects) {
    public Cast {
        cells = List.copyOf(cells);
        shares = List.copyOf(shares);
        screenAspects = List.copyOf(screenAspects);
    }

    /** All that the recording in a folder has. */
    public static Cast of(Timeline timeline, Path folder) {
        return new Cast(
                timeline.media().cameras().map(folder::resolve),
                List.of(),
                timeline.media().screen().map(folder::resolve),
                timeline.media().shares(),
                timeline.media().screenAspect());
    }

    /** The same with only those that will be seen. */
    public Cast only(boolean camerasSeen, boolean screenSeen) {
        return new Cast(cameras.filter(_ -> camerasSeen), cells, screen.filter(_ -> screenSeen), shares, screenAspects);
    }

    /** The same with the webcams there. */
    public Cast within(List<At<List<Box>>> others) {
        return new Cast(cameras, others, screen, shares, screenAspects);
    }

    /** Where each webcam is at a moment. */
    List<Box> cells(Duration moment) {
        List<Box> inForce = List.of();
        for (At<List<Box>> at : cells) {
            inForce = at.from().compareTo(moment) <= 0 ? at.value() : inForce;
        }
        return inForce;
    }

    /** The shape of the screen shared at a moment; 0 where unknown. */
    public double screenAspect(Duration moment) {
        for (int i = 0; i < Math.min(shares.size(), screenAspects.size()); i++) {
            if (shares.get(i).contains(moment)) {
                return screenAspects.get(i);
            }
        }
        return 0;
    }
}
