package org.podium.bbb.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A meeting that is held now, or was a moment ago.
 *
 * @param id given by the front end; used again for each meeting of the same room
 * @param internalId of this one meeting, equal to the id of its recording; old servers do not tell it
 * @param recordable created with recording allowed; says nothing on whether anybody recorded
 * @param extra what the server told and we do not know
 */
public record Meeting(
        String id,
        Optional<String> internalId,
        String name,
        Times times,
        boolean running,
        boolean recordable,
        List<Attendee> attendees,
        Metadata metadata,
        Breakout breakout,
        Map<String, String> extra) {
    public Meeting {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("a meeting without id");
        }
        attendees = List.copyOf(attendees);
        extra = Map.copyOf(extra);
    }

    /** Those who moderate it now. After its end no call tells them any more. */
    public List<Attendee> moderators() {
        return attendees.stream().filter(Attendee::moderator).toList();
    }

    /** The moments of a meeting; the end is empty while it runs. */
    public record Times(Optional<Instant> created, Optional<Instant> started, Optional<Instant> ended) {}
}
