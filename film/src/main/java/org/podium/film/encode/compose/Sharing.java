package org.podium.film.encode.compose;

import java.util.ArrayList;
import java.util.List;
import org.podium.film.layout.Box;

/** Webcams shared out over rooms that were meant for another number of them, for the moments until the layout follows. */
final class Sharing {
    private static final double USUAL_ASPECT = 4.0 / 3;

    private Sharing() {}

    /** A place for each webcam within the rooms; rooms that are left over are the last. */
    static List<Box> of(int cameras, List<Box> rooms, int gap) {
        List<Box> places = new ArrayList<>();
        for (int room = 0; room < rooms.size() && places.size() < cameras; room++) {
            int left = cameras - places.size();
            int here = Math.ceilDiv(left, rooms.size() - room);
            places.addAll(split(rooms.get(room), here, gap));
        }
        return places;
    }

    /** So many parts of a room, whose shape is nearest to that of cameras. */
    private static List<Box> split(Box room, int count, int gap) {
        int best = 1;
        double nearest = Double.POSITIVE_INFINITY;
        for (int columns = 1; columns <= count; columns++) {
            int rows = Math.ceilDiv(count, columns);
            double aspect = (double) side(room.width(), columns, gap) / side(room.height(), rows, gap);
            double off = Math.abs(Math.log(aspect / USUAL_ASPECT)) + 0.01 * (rows * columns - count);
            if (off < nearest) {
                nearest = off;
                best = columns;
            }
        }
        List<Box> parts = new ArrayList<>();
        int width = side(room.width(), best, gap);
        int height = side(room.height(), Math.ceilDiv(count, best), gap);
        for (int i = 0; i < count; i++) {
            parts.add(
                    new Box(room.x() + i % best * (width + gap), room.y() + i / best * (height + gap), width, height));
        }
        return parts;
    }

    private static int side(int length, int parts, int gap) {
        return Math.max(2, (length - (parts - 1) * gap) / parts & ~1);
    }
}
