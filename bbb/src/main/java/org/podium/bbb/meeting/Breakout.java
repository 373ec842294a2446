package org.podium.bbb.meeting;

import java.util.List;
import java.util.Optional;

/**
 * How a meeting stands to others: a breakout room names its parent, a parent its rooms.
 *
 * @param breakout whether this is a breakout room, even where its parent is not told
 * @param parent internal id of the parent
 * @param sequence number of the room, from 1; 0 where none is told
 * @param rooms ids of the rooms of a parent
 */
public record Breakout(boolean breakout, Optional<String> parent, int sequence, List<String> rooms) {
    /** A meeting on its own. */
    public static final Breakout NONE = new Breakout(false, Optional.empty(), 0, List.of());

    public Breakout {
        rooms = List.copyOf(rooms);
    }
}
