package org.podium.server.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.podium.bbb.meeting.Meeting;
import org.podium.bbb.recording.RecordId;
import org.podium.bbb.recording.Recording;
import org.podium.server.recording.MeetingSighting;
import org.podium.server.recording.Meetings.RunningMeeting;
import org.podium.server.recording.RecordingSighting;
import org.podium.server.sync.poll.PollResult;
import org.podium.server.sync.poll.Sightings;

/**
 * What a look changes: a decision, made before anything is written.
 *
 * @param meetings held now, with their moderators
 * @param ended listed still, though the list itself says that they are over
 * @param missed internal ids of meetings that the list left out
 * @param over internal ids of meetings that have ended
 * @param recordings as they stand
 * @param absent ids of recordings that the server, asked by name, did not tell of
 */
record SyncPlan(
        String server,
        List<MeetingSighting> meetings,
        List<Ended> ended,
        List<String> missed,
        List<String> over,
        List<RecordingSighting> recordings,
        List<String> absent) {
    /** A meeting must be missed in so many lists before it can be over without being asked for by name. */
    private static final int LISTS = 2;

    SyncPlan {
        meetings = List.copyOf(meetings);
        ended = List.copyOf(ended);
        missed = List.copyOf(missed);
        over = List.copyOf(over);
        recordings = List.copyOf(recordings);
        absent = List.copyOf(absent);
    }

    /** A meeting that is over, and when it was. */
    record Ended(MeetingSighting meeting, Instant at) {}

    static SyncPlan of(String server, PollResult seen, List<RunningMeeting> running, Instant now) {
        Map<String, MeetingSighting> meetings = new LinkedHashMap<>();
        List<Ended> ended = new ArrayList<>();
        seen.meetings().forEach(meeting -> {
            MeetingSighting sighting = Sightings.of(meeting, now);
            if (over(meeting)) {
                ended.add(new Ended(sighting, meeting.times().ended().orElse(now)));
            } else {
                meetings.put(sighting.internalId(), sighting);
            }
        });
        Set<String> listed = new HashSet<>(meetings.keySet());
        ended.forEach(one -> listed.add(one.meeting().internalId()));
        Map<RecordId, Recording> recordings = new LinkedHashMap<>();
        seen.recordings()
                .forEach(recording ->
                        recordings.merge(recording.id(), recording, (earlier, later) -> later.after(earlier)));
        List<RunningMeeting> vanished = seen.listed()
                ? running.stream()
                        .filter(known -> !listed.contains(known.internalId()))
                        .toList()
                : List.of();
        Set<String> over = over(seen, vanished);
        return new SyncPlan(
                server,
                List.copyOf(meetings.values()),
                ended,
                vanished.stream()
                        .map(RunningMeeting::internalId)
                        .filter(id -> !over.contains(id))
                        .toList(),
                List.copyOf(over),
                recordings.values().stream()
                        .map(recording -> Sightings.of(recording, now))
                        .toList(),
                seen.answered().stream()
                        .filter(id -> RecordId.parse(id)
                                .map(known -> !recordings.containsKey(known))
                                .orElse(true))
                        .distinct()
                        .toList());
    }

    /** BBB lists a meeting for a while after its end, and says when that was. */
    private static boolean over(Meeting meeting) {
        return !meeting.running() && meeting.times().ended().isPresent();
    }

    /** Without the absence of what never was: an awaited recording that has not come yet is not one that is gone. */
    SyncPlan knowing(Set<String> known) {
        return new SyncPlan(
                server,
                meetings,
                ended,
                missed,
                over,
                recordings,
                absent.stream().filter(known::contains).toList());
    }

    /**
     * Those that the server, asked by name, says are over. The others that vanished with them are over too when the list
     * leaves them out again, is not empty, and nobody of those asked for was found alive: a part of a Scalelite that is down,
     * or a list that is switched off, ends nothing.
     */
    private static Set<String> over(PollResult seen, List<RunningMeeting> vanished) {
        Set<String> over = new HashSet<>();
        seen.asked().stream()
                .filter(PollResult.Asked::over)
                .map(PollResult.Asked::internalId)
                .forEach(over::add);
        boolean believed = !seen.meetings().isEmpty()
                && !seen.asked().isEmpty()
                && seen.asked().stream().allMatch(PollResult.Asked::over);
        if (believed) {
            vanished.stream()
                    .filter(known -> known.missed() + 1 >= LISTS)
                    .map(RunningMeeting::internalId)
                    .forEach(over::add);
        }
        return over;
    }
}
