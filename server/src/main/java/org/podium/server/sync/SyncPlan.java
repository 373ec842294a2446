package org.podium.server.sync;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.podium.bbb.recording.RecordId;
import org.podium.bbb.recording.Recording;
import org.podium.server.meeting.MeetingSighting;
import org.podium.server.recording.RecordingSighting;

/**
 * What a look changes: a decision, made before anything is written.
 *
 * @param meetings held now, with their moderators
 * @param over internal ids of meetings that have ended
 * @param recordings as they stand
 */
record SyncPlan(String server, List<MeetingSighting> meetings, List<String> over, List<RecordingSighting> recordings) {
    SyncPlan {
        meetings = List.copyOf(meetings);
        over = List.copyOf(over);
        recordings = List.copyOf(recordings);
    }

    static SyncPlan of(String server, Seen seen, Instant now) {
        Map<String, MeetingSighting> meetings = new LinkedHashMap<>();
        seen.meetings().forEach(meeting -> {
            MeetingSighting sighting = Sightings.of(meeting, now);
            meetings.put(sighting.internalId(), sighting);
        });
        Map<RecordId, Recording> recordings = new LinkedHashMap<>();
        seen.recordings().forEach(recording -> recordings.put(recording.id(), recording));
        return new SyncPlan(
                server,
                List.copyOf(meetings.values()),
                seen.over().stream().filter(id -> !meetings.containsKey(id)).toList(),
                recordings.values().stream()
                        .map(recording -> Sightings.of(recording, now))
                        .toList());
    }
}
