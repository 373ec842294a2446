package org.podium.server.sync.poll;

import java.util.List;
import org.podium.server.recording.Meetings.RunningMeeting;
import org.podium.server.sync.listing.Round;

/**
 * What a look is to find out besides what it comes across.
 *
 * @param running meetings that ran when last looked for
 * @param byName recordings to be asked for by their ids: awaited, hinted at, in the making, not seen for a round
 * @param known what the way of the round depends on
 */
public record PollRequest(List<RunningMeeting> running, List<String> byName, KnownRecordings known, Round round) {
    public PollRequest {
        running = List.copyOf(running);
        byName = List.copyOf(byName);
    }
}
