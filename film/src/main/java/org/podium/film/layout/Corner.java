package org.podium.film.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        boolean even = grids(moment).anyMatch(grid -> grid.isFull(moment));
        grids(moment).filter(grid -> !even || grid.isFull(moment)).forEach(grid -> {
            for (Corner corner : values()) {
                corner.place(measures, moment, grid).ifPresent(places::add);
            }
        });
        return places;
    }

    /** How cameras stand in a corner. */
    private record Grid(int columns, int rows) {
        boolean isFull(Moment moment) {
            return columns * rows == moment.cameras().size();
        }
    }

    private static Stream<Grid> grids(Moment moment) {
        int count = moment.cameras().size();
        return IntStream.rangeClosed(1, Math.min(count, MOST_CAMERAS))
                .mapToObj(columns -> new Grid(columns, Math.ceilDiv(count, columns)))
                .filter(grid -> grid.rows <= MOST_CAMERAS);
    }

    private Optional<Place> place(Measures measures, Moment moment, Grid grid) {
        int columns = grid.columns;
        int rows = grid.rows;
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
        // A row that is not full is the one farthest from the corner, and keeps to its side.
        int absent = columns * rows - moment.cameras().size();
        int before = lower == 1 ? absent : 0;
        for (int i = 0; i < moment.cameras().size(); i++) {
            int at = i + before;
            boolean first = lower == 1 && at < columns;
            boolean last = lower == 0 && at >= columns * (rows - 1);
            int column = at % columns + (first && right == 0 ? -absent : 0) + (last && right == 1 ? absent : 0);
            Box cell = new Box(
                    x + column * (measures.face() + gap),
                    y + at / columns * (faceHeight + gap),
                    measures.face(),
                    faceHeight);
            cameras.add(Faces.within(cell, moment.cameras().get(i)));
        }
        Box wide = new Box(x - gap, y - gap, width + 2 * gap, height + 2 * gap);
        return Optional.of(new Place(cameras, moment.ink().in(wide)));
    }
}
