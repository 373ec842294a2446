package org.podium.film.encode.plan;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.podium.film.encode.camera.CameraActivity;
import org.podium.film.encode.compose.Cast;
import org.podium.film.layout.Box;
import org.podium.film.timeline.At;
import org.podium.film.timeline.Span;

/**
 * Who is on camera from when on.
 *
 * @param cells where in BBB's picture of the webcams each of them is; nowhere while nobody is on
 */
record People(List<At<List<Box>>> cells) {
    static final People NOBODY = new People(List.of());

    People {
        cells = List.copyOf(cells);
    }

    /** Looks through the webcams of a film of a length. */
    static People of(Cast cast, Duration length, Grid grid) {
        CameraActivity.Seen seen =
                cast.cameras().map(file -> CameraActivity.look(file, length)).orElse(CameraActivity.Seen.NOTHING);
        List<At<List<Box>>> changes = seen.cells().stream()
                .map(at -> new At<>(shownFrom(at.from(), grid), at.value()))
                .toList();
        TreeSet<Duration> borders = new TreeSet<>();
        changes.forEach(at -> borders.add(at.from()));
        seen.nobody().forEach(span -> {
            borders.add(span.start());
            borders.add(span.end());
        });
        List<At<List<Box>>> cells = new ArrayList<>();
        for (Duration border : borders) {
            List<Box> now = isAny(seen.nobody(), border) ? List.of() : inForce(changes, border);
            if (cells.isEmpty() || !cells.getLast().value().equals(now)) {
                cells.add(new At<>(border, now));
            }
        }
        return new People(cells);
    }

    private static boolean isAny(List<Span> nobody, Duration moment) {
        return nobody.stream().anyMatch(span -> span.contains(moment));
    }

    private static List<Box> inForce(List<At<List<Box>>> changes, Duration moment) {
        List<Box> boxes = List.of();
        for (At<List<Box>> change : changes) {
            boxes = change.from().compareTo(moment) <= 0 ? change.value() : boxes;
        }
        return boxes;
    }

    /** The earliest tick's moment that shows a picture: a tick takes what begins up to half-way to the next. */
    private static Duration shownFrom(Duration picture, Grid grid) {
        Duration half = Duration.of(grid.micros(0), ChronoUnit.MICROS);
        return picture.compareTo(half) <= 0 ? Duration.ZERO : picture.minus(half);
    }

    /** The shape of each camera, from when on. */
    List<At<List<Double>>> shapes() {
        return cells.stream()
                .map(at -> new At<>(
                        at.from(),
                        at.value().stream()
                                .map(box -> (double) box.width() / box.height())
                                .toList()))
                .toList();
    }
}
