package org.podium.server.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.podium.bbb.Answer;
import org.podium.bbb.BbbClient;
import org.podium.bbb.RecordingQuery;
import org.podium.bbb.RecordingSweep;
import org.podium.bbb.meeting.Meeting;
import org.podium.bbb.recording.Recording;
import org.podium.bbb.trouble.Breakdown;
import org.podium.server.meeting.Meetings.RunningMeeting;

/** One look at one server: asks, and keeps all that came, also when the server breaks off. */
final class Look {
    /** A meeting that vanished is asked for by name, at most so many a look: the others wait for the next. */
    private static final int MOST_ASKED = 20;

    private final BbbClient client;
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<String> over = new ArrayList<>();
    private final List<Recording> recordings = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();

    private Look(BbbClient client) {
        this.client = client;
    }

    /**
     * Looks.
     *
     * @param running meetings that ran when last looked for
     * @param rooms whose recordings are asked for by id where the server does not list all
     */
    static Seen at(BbbClient client, Collection<RunningMeeting> running, Collection<String> rooms) {
        Look look = new Look(client);
        if (look.meetings()) {
            look.ends(running);
        }
        look.recordings(rooms);
        return new Seen(look.meetings, look.over, look.recordings, look.troubles);
    }

    private boolean meetings() {
        try {
            switch (client.meetings()) {
                case Answer.Ok(var listing) -> meetings.addAll(listing.items());
                case Answer.Refused(var key, var message) -> {
                    refused("getMeetings", key, message);
                    return false;
                }
            }
            return true;
        } catch (Breakdown breakdown) {
            meetings.addAll(breakdown.readSoFar(Meeting.class));
            troubles.add(breakdown.sentence());
            return false;
        }
    }

    /** A meeting that is not listed has ended only when the server, asked for it by name, says so. */
    private void ends(Collection<RunningMeeting> running) {
        Set<String> listed = new HashSet<>();
        meetings.forEach(
                meeting -> listed.add(Sightings.of(meeting, Instant.EPOCH).internalId()));
        running.stream()
                .filter(known -> !listed.contains(known.internalId()))
                .limit(MOST_ASKED)
                .forEach(this::askWhetherOver);
    }

    private void askWhetherOver(RunningMeeting known) {
        try {
            boolean ended = switch (client.meeting(known.externalId())) {
                case Answer.Ok(var meeting) ->
                    meeting.times().ended().isPresent()
                            || !Sightings.of(meeting, Instant.EPOCH)
                                    .internalId()
                                    .equals(known.internalId());
                case Answer.Refused(var key, var _) -> key.equals("notFound") || key.equals("invalidMeetingIdentifier");
            };
            if (ended) {
                over.add(known.internalId());
            }
        } catch (Breakdown breakdown) {
            troubles.add(breakdown.sentence());
        }
    }

    private void recordings(Collection<String> rooms) {
        try {
            var end = new RecordingSweep(client, rooms, RecordingQuery.ANY_STATE)
                    .run(listing -> recordings.addAll(listing.items()));
            if (end instanceof Answer.Refused(var key, var message)) {
                refused("getRecordings", key, message);
            }
        } catch (Breakdown breakdown) {
            troubles.add(breakdown.sentence());
        }
    }

    private void refused(String call, String key, String message) {
        troubles.add(client.server().name() + ", " + call + ": refused (" + key + "): " + message);
    }
}
