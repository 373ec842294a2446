package org.podium.film.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The corners in which cameras may lie over a slide or screen that fills the canvas, and the choice among them. */
enum Corner {
    LOWER_RIGHT(1, 1),
    UPPER_RIGHT(1, 0),
    LOWER_LEFT(0, 1),
    UPPER_LEFT(0, 0);

    /** More cameras than this leave no corner: they would cover a third of the picture. */
    private static final int MOST_CAMERAS = 4;

    private final int right;
    private final int lower;

    Corner(int right, int lower) {
        this.right = right;
        this.lower = lower;
    }

    /** Cameras over a part of the canvas, and how much ink they cover. */
    private record Place(List<Box> cameras, long ink) {}

    /** The cameras where they cover nothing; empty where no corner is free. */
    static Optional<List<Box>> free(Measures measures, Moment moment) {
        return best(measures, moment).filter(place -> place.ink == 0).map(Place::cameras);
    }

    /** The cameras where they cover least. */
    static List<Box> leastInk(Measures measures, Moment moment) {
        return best(measures, moment).map(Place::cameras).orElse(List.of());
    }

    /** Each place where they could lie. */
    static List<List<Box>> all(Measures measures, Moment moment) {
        return places(measures, moment).stream().map(Place::cameras).toList();
    }

    private static Optional<Place> best(Measures measures, Moment moment) {
        List<Box> before = moment.before().cameras();
        return places(measures, moment).stream()
                .min(Comparator.comparingLong(Place::ink).thenComparing(place -> !place.cameras.equals(before)));
    }

    private static List<Place> places(Measures measures, Moment moment) {
        List<Place> places = new ArrayList<>();
        int count = moment.cameras().size();
        for (int columns = 1; columns <= Math.min(count, MOST_CAMERAS); columns++) {
            int rows = Math.ceilDiv(count, columns);
            if (rows <= MOST_CAMERAS && columns * rows == count) {
                for (Corner corner : values()) {
                    corner.place(measures, moment, columns, rows).ifPresent(places::add);
                }
            }
        }
        return places;
    }

    private Optional<Place> place(Measures measures, Moment moment, int columns, int rows) {
        Size canvas = measures.canvas();
        int gap = measures.gap();
        int width = columns * measures.face() + (columns - 1) * gap;
        int faceHeight = Size.even(measures.face() / Faces.usualAspect(moment.cameras()));
        int height = rows * faceHeight + (rows - 1) * gap;
        if (width > canvas.width() - 2 * gap || height > canvas.height() - 2 * gap) {
            return Optional.empty();
        }
        int x = right == 1 ? canvas.width() - gap - width : gap;
        int y = lower == 1 ? canvas.height() - gap - height : gap;
        List<Box> cameras = new ArrayList<>();
        for (int i = 0; i < columns * rows; i++) {
            Box cell = new Box(
                    x + i % columns * (measures.face() + gap),
                    y + i / columns * (faceHeight + gap),
                    measures.face(),
                    faceHeight);
            cameras.add(Faces.within(cell, moment.cameras().get(i)));
        }
        Box wide = new Box(x - gap, y - gap, width + 2 * gap, height + 2 * gap);
        return Optional.of(new Place(cameras, moment.ink().in(wide)));
    }
}
