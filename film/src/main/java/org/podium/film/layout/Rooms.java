package org.podium.film.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ways to share the canvas that the layouts are made of. */
final class Rooms {
    private Rooms() {}

    /**
     * All of the canvas for what is shown, and the cameras over a corner in which nothing is written; where there is no such
     * corner, or the picture leaves a column anyway, the cameras beside it.
     */
    static Arrangement filled(Stage stage, Moment moment) {
        if (!moment.hasCameras() && !stage.chat()) {
            return full(stage, moment, List.of());
        }
        if (stage.chat() || leavesColumn(stage, moment)) {
            return beside(stage, moment);
        }
        return Corner.free(new Measures(stage.canvas()), moment)
                .map(cameras -> full(stage, moment, cameras))
                .orElseGet(() -> beside(stage, moment));
    }

    /** Whether a camera has its place beside the picture, however large that is. */
    private static boolean leavesColumn(Stage stage, Moment moment) {
        Measures measures = new Measures(stage.canvas());
        int spare = stage.canvas().width() - whole(stage, moment).width();
        return spare >= measures.face() + 2 * measures.gap();
    }

    /** What is shown at the left, cameras and chat in columns beside it. */
    static Arrangement beside(Stage stage, Moment moment) {
        if (!moment.hasCameras() && !stage.chat()) {
            return full(stage, moment, List.of());
        }
        Column column = Column.of(stage, moment);
        return show(
                moment,
                column.slide(),
                column.faces(moment.cameras(), stage.chat()),
                stage.chat() ? column.chat(moment.cameras()) : Optional.empty());
    }

    /**
     * All for what is shown, cameras over the corner with the least ink. Beside it are the chat, more than a corner holds, and
     * the cameras of a picture that leaves a column anyway: there they cover nothing, and it is hardly smaller.
     */
    static Arrangement covered(Stage stage, Moment moment) {
        List<Box> cameras = Corner.leastInk(new Measures(stage.canvas()), moment);
        boolean beside = moment.hasCameras() && (cameras.isEmpty() || leavesColumn(stage, moment));
        return stage.chat() || beside ? beside(stage, moment) : full(stage, moment, cameras);
    }

    /** The cameras over each corner, in each way. */
    static List<Arrangement> allCovered(Stage stage, Moment moment) {
        return Corner.all(new Measures(stage.canvas()), moment).stream()
                .map(cameras -> full(stage, moment, cameras))
                .toList();
    }

    /** What is shown and nobody; the chat keeps its column. */
    static Arrangement alone(Stage stage, Moment moment) {
        Moment nobody = new Moment(moment.showing(), moment.aspect(), List.of(), moment.ink(), moment.before());
        return beside(stage, nobody);
    }

    /** The whole canvas for the player's own picture of what is shown, with the player's ground around it. */
    static Arrangement asPlayed(Stage stage, Moment moment) {
        return stage.chat() ? alone(stage, moment) : show(moment, stage.canvas().whole(), List.of(), Optional.empty());
    }

    /** All for the webcams. */
    static Arrangement people(Stage stage, Moment moment) {
        Measures measures = new Measures(stage.canvas());
        Box inner = measures.inner();
        Optional<Box> chat = Optional.empty();
        if (stage.chat()) {
            int width = measures.face();
            int left = inner.x() + inner.width() - width;
            chat = Optional.of(new Box(left, inner.y(), width, inner.height()));
            inner = new Box(inner.x(), inner.y(), left - measures.gap() - inner.x(), inner.height());
        }
        return new Arrangement(
                Optional.empty(), Optional.empty(), crowd(inner, measures.gap(), moment.cameras()), chat);
    }

    /** Cameras in rows, as large as can be. */
    private static List<Box> crowd(Box room, int gap, List<Double> cameras) {
        int count = cameras.size();
        List<Box> best = List.of();
        for (int columns = 1; columns <= count; columns++) {
            List<Box> boxes = rows(room, gap, cameras, columns);
            if (area(boxes) > area(best)) {
                best = boxes;
            }
        }
        return best;
    }

    private static List<Box> rows(Box room, int gap, List<Double> cameras, int columns) {
        int count = cameras.size();
        int rows = Math.ceilDiv(count, columns);
        int mostWidth = (room.width() - (columns - 1) * gap) / columns & ~1;
        int mostHeight = (room.height() - (rows - 1) * gap) / rows & ~1;
        if (mostWidth < 16 || mostHeight < 16) {
            return List.of();
        }
        double usual = Faces.usualAspect(cameras);
        // One alone is seen whole, as BBB shows it.
        double shape = Math.clamp((double) mostWidth / mostHeight, usual * Faces.KEPT, usual / Faces.KEPT);
        Box cell = new Box(0, 0, mostWidth, mostHeight).fit(count == 1 ? cameras.getFirst() : shape);
        int top = room.y() + (room.height() - rows * cell.height() - (rows - 1) * gap) / 2 & ~1;
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int inRow = Math.min(columns, count - i / columns * columns);
            int left = room.x() + (room.width() - inRow * cell.width() - (inRow - 1) * gap) / 2 & ~1;
            Box own = new Box(
                    left + i % columns * (cell.width() + gap),
                    top + i / columns * (cell.height() + gap),
                    cell.width(),
                    cell.height());
            boxes.add(Faces.within(own, cameras.get(i)));
        }
        return boxes;
    }

    private static long area(List<Box> boxes) {
        return boxes.stream()
                .mapToLong(box -> (long) box.width() * box.height())
                .sum();
    }

    private static Arrangement full(Stage stage, Moment moment, List<Box> cameras) {
        return show(moment, whole(stage, moment), cameras, Optional.empty());
    }

    private static Box whole(Stage stage, Moment moment) {
        return stage.canvas().whole().fit(moment.aspect());
    }

    private static Arrangement show(Moment moment, Box room, List<Box> cameras, Optional<Box> chat) {
        return switch (moment.showing()) {
            case SLIDE, NOTHING -> new Arrangement(Optional.of(room), Optional.empty(), cameras, chat);
            case SCREEN -> new Arrangement(Optional.empty(), Optional.of(room), cameras, chat);
        };
    }
}
