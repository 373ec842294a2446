package org.podium.film.source.board;

import java.time.Duration;
import java.util.Optional;
import org.podium.film.source.published.State;

/** What the index keeps of a shape's data; filled field by field while the parser passes over it. */
final class ShapeHead {
    String id = "";
    String type = "";
    String parent = "";
    String index = "";
    double childIndex = 1;
    boolean first;
    boolean second;
    long offset;
    long length;

    State state(Duration from, Optional<Duration> gone, DrawingStore store) {
        String kind = (second || !first ? "v2:" : "v1:") + type;
        return new State(id, from, gone, rank(), parent, store.drawing(kind, offset, length));
    }

    /** Both generations sort as text: the second by its fractional index, the first by the bits of its number. */
    private String rank() {
        if (!index.isEmpty()) {
            return index;
        }
        long bits = Double.doubleToLongBits(childIndex);
        long ordered = bits < 0 ? ~bits : bits | Long.MIN_VALUE;
        return String.format("%016x", ordered);
    }
}
