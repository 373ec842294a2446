package org.podium.server.sync.poll;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.podium.bbb.Answer;
import org.podium.bbb.BbbClient;
import org.podium.bbb.Listing;
import org.podium.bbb.error.BbbException;
import org.podium.bbb.error.Scope;
import org.podium.bbb.meeting.Meeting;
import org.podium.bbb.recording.Pagination;
import org.podium.bbb.recording.Recording;
import org.podium.server.notification.Finding;
import org.podium.server.recording.Meetings.RunningMeeting;
import org.podium.server.sync.listing.Round;

/** One look at one server: asks, and keeps all that came, also when the server breaks off. */
public final class ServerPoll {
    /** So many of the meetings that vanished are asked for by name: a sample tells a true end from half an answer. */
    private static final int SAMPLE = 3;

    private final BbbClient client;
    private final Supplier<Boolean> timeLeft;
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<PollResult.Asked> asked = new ArrayList<>();
    private final List<Recording> recordings = new ArrayList<>();
    private final List<String> answered = new ArrayList<>();
    private final List<Finding> troubles = new ArrayList<>();
    private Optional<Pagination> told = Optional.empty();
    private boolean broken;
    private int calls;

    private ServerPoll(BbbClient client, Supplier<Boolean> timeLeft) {
        this.client = client;
        this.timeLeft = timeLeft;
    }

    /**
     * Looks. A server that is in trouble as a whole is not asked further.
     *
     * @param pages how many pages of the round, or batches of rooms, are asked for
     * @param timeLeft whether there is time for one more call
     */
    public static PollResult at(
            BbbClient client, PollRequest questions, int pages, Supplier<Boolean> timeLeft, Clock clock) {
        ServerPoll look = new ServerPoll(client, timeLeft);
        boolean listed = look.listMeetings();
        if (listed) {
            look.askForVanished(questions.running());
        }
        Round round = new RecordingPoll(look, questions, clock, clock.instant()).take(pages);
        return new PollResult(
                look.meetings,
                listed,
                look.asked,
                look.recordings,
                look.answered,
                round,
                look.told,
                look.troubles,
                look.broken);
    }

    /** Notes that a call is made. */
    void calling() {
        calls++;
    }

    int calls() {
        return calls;
    }

    boolean goesOn() {
        return !broken && timeLeft.get();
    }

    BbbClient client() {
        return client;
    }

    void take(Listing<Recording> listing) {
        recordings.addAll(listing.items());
        told = listing.pagination().or(() -> told);
    }

    void take(List<Recording> some) {
        recordings.addAll(some);
    }

    void answered(List<String> ids) {
        answered.addAll(ids);
    }

    void found(Finding finding) {
        troubles.add(finding);
    }

    void refused(String call, String key, String message) {
        troubles.add(PollFindings.refused(client.server().name(), call, key, message));
    }

    void broke(String call, BbbException breakdown) {
        troubles.add(PollFindings.of(client.server().name(), call, breakdown));
        broken |= breakdown.trouble().scope() != Scope.THIS_CALL;
    }

    private boolean listMeetings() {
        calling();
        try {
            switch (client.meetings()) {
                case Answer.Ok(var listing) -> meetings.addAll(listing.items());
                case Answer.Refused(var key, var message) -> {
                    refused("getMeetings", key, message);
                    return false;
                }
            }
            return true;
        } catch (BbbException breakdown) {
            meetings.addAll(breakdown.readSoFar(Meeting.class));
            broke("getMeetings", breakdown);
            return false;
        }
    }

    /** The longest missed come first: of those the server's word is wanted most. */
    private void askForVanished(List<RunningMeeting> running) {
        Set<String> listed = new HashSet<>();
        meetings.forEach(
                meeting -> listed.add(Sightings.of(meeting, Instant.EPOCH).internalId()));
        running.stream()
                .filter(known -> !listed.contains(known.internalId()))
                .sorted((a, b) -> Integer.compare(b.missed(), a.missed()))
                .limit(SAMPLE)
                .forEach(this::askWhetherOver);
    }

    private void askWhetherOver(RunningMeeting known) {
        if (!goesOn()) {
            return;
        }
        calling();
        try {
            switch (client.meeting(known.externalId())) {
                case Answer.Ok(var meeting) -> {
                    boolean same =
                            Sightings.of(meeting, Instant.EPOCH).internalId().equals(known.internalId());
                    asked.add(new PollResult.Asked(
                            known.internalId(), !same || meeting.times().ended().isPresent()));
                }
                case Answer.Refused(var key, var message) -> {
                    if (key.equals("notFound") || key.equals("invalidMeetingIdentifier")) {
                        asked.add(new PollResult.Asked(known.internalId(), true));
                    } else {
                        refused("getMeetingInfo", key, message);
                    }
                }
            }
        } catch (BbbException breakdown) {
            broke("getMeetingInfo", breakdown);
        }
    }
}
