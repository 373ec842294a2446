package org.podium.film.source.published;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.podium.film.timeline.Area;
import org.podium.film.timeline.At;

/**
 * What was drawn and pointed at.
 *
 * @param states per page number, in the order of the file
 * @param cameras what panzooms.xml says, in its own units; nothing where its numbers are none
 * @param cursors empty where the cursor is hidden
 */
public record Whiteboard(
        Generation generation,
        Map<String, List<State>> states,
        List<At<Optional<Area>>> cameras,
        List<At<Optional<Spot>>> cursors) {
    public Whiteboard {
        states = Map.copyOf(states);
        cameras = List.copyOf(cameras);
        cursors = List.copyOf(cursors);
    }
}
