package org.podium.film.picture;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;

/** Parts of a picture that changed. */
final class Parts {
    /** With more parts than this, looking after them costs more than one that holds them all. */
    private static final int MOST = 16;

    private Parts() {}

    /** The same area in few parts that do not overlap. */
    static List<Rectangle> merged(List<Rectangle> parts) {
        List<Rectangle> merged = new ArrayList<>();
        for (Rectangle part : parts) {
            if (part.isEmpty()) {
                continue;
            }
            Rectangle grown = part;
            for (int index = 0; index < merged.size(); ) {
                if (grown.intersects(merged.get(index))) {
                    grown = grown.union(merged.remove(index));
                    index = 0;
                } else {
                    index++;
                }
            }
            merged.add(grown);
            if (merged.size() > MOST) {
                Rectangle all = merged.stream().reduce(grown, Rectangle::union);
                merged = new ArrayList<>(List.of(all));
            }
        }
        return merged;
    }
}
