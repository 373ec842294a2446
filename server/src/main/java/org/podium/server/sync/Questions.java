package org.podium.server.sync;

import java.util.List;
import org.podium.server.recording.Meetings.RunningMeeting;

/**
 * What a look is to find out besides what it comes across.
 *
 * @param running meetings that ran when last looked for
 * @param byName recordings to be asked for by their ids: awaited, hinted at, in the making, not seen for a round
 * @param known what the way of the round depends on
 */
record Questions(List<RunningMeeting> running, List<String> byName, Known known, Round round) {
    Questions {
        running = List.copyOf(running);
        byName = List.copyOf(byName);
    }
}
