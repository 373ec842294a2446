package org.podium.server.sync;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.podium.server.recording.MeetingSighting.ModeratorSighting;

/**
 * A {@link SyncPlan} as people and programs may see it: all that it would change, without the metadata, in which front ends
 * keep addresses that open things.
 *
 * @param missed meetings that the list left out for the first time
 */
public record PlanText(
        List<MeetingShown> meetings,
        List<String> missed,
        List<String> over,
        List<RecordingShown> recordings,
        List<String> absent) {
    public PlanText {
        meetings = List.copyOf(meetings);
        missed = List.copyOf(missed);
        over = List.copyOf(over);
        recordings = List.copyOf(recordings);
        absent = List.copyOf(absent);
    }

    /** A meeting that would be noted. */
    public record MeetingShown(
            String internalId,
            String name,
            String origin,
            boolean recordable,
            Instant startedAt,
            List<String> moderators) {
        public MeetingShown {
            moderators = List.copyOf(moderators);
        }
    }

    /**
     * A recording that would be noted.
     *
     * @param before its state as we know it, empty for a new one
     */
    public record RecordingShown(
            String recordId, String name, String before, String state, Instant startedAt, List<String> formats) {
        public RecordingShown {
            formats = List.copyOf(formats);
        }
    }

    static PlanText of(SyncPlan plan, Map<String, String> known) {
        return new PlanText(
                plan.meetings().stream()
                        .map(meeting -> new MeetingShown(
                                meeting.internalId(),
                                meeting.name(),
                                meeting.origin(),
                                meeting.recordable(),
                                meeting.startedAt(),
                                meeting.moderators().stream()
                                        .map(ModeratorSighting::fullName)
                                        .toList()))
                        .toList(),
                plan.missed(),
                plan.over(),
                plan.recordings().stream()
                        .map(recording -> new RecordingShown(
                                recording.recordId(),
                                recording.name(),
                                known.getOrDefault(recording.recordId(), ""),
                                recording.state(),
                                recording.startedAt(),
                                recording.formats().stream()
                                        .map(format -> format.type())
                                        .toList()))
                        .toList(),
                plan.absent());
    }
}
