package org.podium.film.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A slide or screen at the left and beside it the cameras, in one, two or three columns, with the chat below: as large a
 * slide as leaves each camera its least width. No column is wider than the slide; what a narrow slide leaves is margin.
 *
 * @param slide box of what is shown
 * @param side box of cameras and chat
 * @param columns of cameras
 */
record Column(Measures measures, Box slide, Box side, int columns) {
    private static final int MOST_COLUMNS = 3;
    /** A lower slide leaves more above and below than its column may follow. */
    private static final double LOW = 0.7;
    /** Of the side's height, for the chat. */
    private static final double CHAT = 0.4;
    /** Cells are not flatter. */
    private static final double FLATTEST = 2;

    /** The largest slide that leaves room enough. */
    static Column of(Stage stage, Moment moment) {
        Measures measures = new Measures(stage.canvas());
        int count = moment.cameras().size();
        List<Column> all = new ArrayList<>();
        for (int columns = 1; columns <= Math.clamp(count, 1, MOST_COLUMNS); columns++) {
            all.add(of(measures, moment.aspect(), columns, false));
            all.add(of(measures, moment.aspect(), columns, true));
        }
        return all.stream()
                .filter(column -> column.faceWidth(count, stage.chat()) >= measures.face())
                .max(Comparator.<Column>comparingInt(column -> column.slide.width())
                        .thenComparing(column -> column.side.height() == column.slide.height())
                        .thenComparingInt(column -> column.facesArea(count, stage.chat(), moment.cameras())))
                .orElse(all.getLast());
    }

    private static Column of(Measures measures, double aspect, int columns, boolean wholeHeight) {
        Box inner = measures.inner();
        int least = columns * measures.face() + (columns - 1) * measures.gap();
        Box room = new Box(inner.x(), inner.y(), inner.width() - least - measures.gap(), inner.height());
        Box fitted = room.fit(aspect);
        int widest = columns * fitted.width() + (columns - 1) * measures.gap();
        int width = Math.min(widest, inner.width() - fitted.width() - measures.gap());
        int margin = (inner.width() - fitted.width() - measures.gap() - width) / 2 & ~1;
        Box slide = new Box(inner.x() + margin, fitted.y(), fitted.width(), fitted.height());
        boolean whole = wholeHeight || slide.height() < LOW * inner.height();
        Box side = new Box(
                slide.x() + slide.width() + measures.gap(),
                whole ? inner.y() : slide.y(),
                width,
                whole ? inner.height() : slide.height());
        return new Column(measures, slide, side, columns);
    }

    /** The cameras' boxes, from the top. */
    List<Box> faces(List<Double> cameras, boolean chat) {
        int count = cameras.size();
        int width = cellWidth();
        int height = cellHeight(count, chat, cameras);
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int inRow = Math.min(columns, count - i / columns * columns);
            int indent = (columns - inRow) * (width + measures.gap()) / 2 & ~1;
            Box cell = new Box(
                    side.x() + indent + i % columns * (width + measures.gap()),
                    side.y() + i / columns * (height + measures.gap()),
                    width,
                    height);
            boxes.add(Faces.within(cell, cameras.get(i)));
        }
        return boxes;
    }

    /** What is left for the chat. */
    Optional<Box> chat(List<Double> cameras) {
        int below = side.y();
        if (!cameras.isEmpty()) {
            int rows = Math.ceilDiv(cameras.size(), columns);
            below += rows * (cellHeight(cameras.size(), true, cameras) + measures.gap());
        }
        int height = side.y() + side.height() - below;
        return height >= 16 ? Optional.of(new Box(side.x(), below, side.width(), height)) : Optional.empty();
    }

    private int cellWidth() {
        return (side.width() - (columns - 1) * measures.gap()) / columns & ~1;
    }

    private int mostHeight(int count, boolean chat) {
        int rows = Math.max(1, Math.ceilDiv(count, columns));
        int room = chat ? (int) (side.height() * (1 - CHAT)) : side.height();
        return Math.max(2, (room - (rows - 1) * measures.gap()) / rows & ~1);
    }

    private int cellHeight(int count, boolean chat, List<Double> cameras) {
        double tallest = chat ? Faces.usualAspect(cameras) : Faces.tallestCell(cameras);
        return Math.clamp(Size.even(cellWidth() / tallest), 2, mostHeight(count, chat));
    }

    /** How wide each camera is. */
    private int faceWidth(int count, boolean chat) {
        return count == 0 ? cellWidth() : Math.min(cellWidth(), (int) (mostHeight(count, chat) * FLATTEST));
    }

    private int facesArea(int count, boolean chat, List<Double> cameras) {
        return faces(cameras, chat).stream()
                        .mapToInt(box -> box.width() * box.height())
                        .sum()
                + count;
    }
}
