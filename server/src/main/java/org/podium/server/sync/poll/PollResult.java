package org.podium.server.sync.poll;

import java.util.List;
import java.util.Optional;
import org.podium.bbb.meeting.Meeting;
import org.podium.bbb.recording.Pagination;
import org.podium.bbb.recording.Recording;
import org.podium.server.notification.Finding;
import org.podium.server.sync.listing.Round;

/**
 * What one look at a server saw. A look that broke off has seen something all the same.
 *
 * @param meetings held now; empty proves nothing
 * @param listed whether the list of meetings came whole
 * @param asked which meetings that were not listed were asked for by name, and what the server said
 * @param recordings all that came, each perhaps more than once
 * @param answered recordings that were asked for by name, in calls that were answered whole
 * @param round how far the round has come
 * @param told what the server last said of how many recordings it has
 * @param troubles what broke the look off, or kept it from a part
 * @param broken whether the server as a whole is in trouble
 */
public record PollResult(
        List<Meeting> meetings,
        boolean listed,
        List<Asked> asked,
        List<Recording> recordings,
        List<String> answered,
        Round round,
        Optional<Pagination> told,
        List<Finding> troubles,
        boolean broken) {
    public PollResult {
        meetings = List.copyOf(meetings);
        asked = List.copyOf(asked);
        recordings = List.copyOf(recordings);
        answered = List.copyOf(answered);
        troubles = List.copyOf(troubles);
    }

    /** What a server, asked for a meeting by name, said of it. */
    public record Asked(String internalId, boolean over) {}
}
