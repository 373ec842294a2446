package org.podium.server.recording;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A running meeting as its server told it at one look.
 *
 * @param internalId of this one meeting; its recording has the same id
 * @param externalId of the room, given by the front end
 * @param parentId internal id of the parent of a breakout room; empty for all others
 * @param recordable whether recording was allowed; says nothing on whether anybody recorded
 * @param origin the front end that made it, which its people's ids belong to; empty where it does not say
 */
public record MeetingSighting(
        String internalId,
        String externalId,
        String parentId,
        String name,
        String origin,
        Map<String, String> metadata,
        boolean recordable,
        Instant startedAt,
        List<ModeratorSighting> moderators) {
    public MeetingSighting {
        metadata = Map.copyOf(metadata);
        moderators = List.copyOf(moderators);
    }

    /** Somebody who moderates it at that moment. */
    public record ModeratorSighting(String userId, String fullName, boolean guest) {}
}
