package org.podium.server.sync;

import java.util.List;
import org.podium.server.meeting.Meetings.RunningMeeting;

/**
 * What a look is to find out besides what it comes across.
 *
 * @param running meetings that ran when last looked for
 * @param byName recordings to be asked for by their ids: awaited, hinted at, in the making, not seen for a round
 * @param rooms the next rooms of the round, where the server gives no pages
 */
record Questions(List<RunningMeeting> running, List<String> byName, List<String> rooms, Round round) {
    Questions {
        running = List.copyOf(running);
        byName = List.copyOf(byName);
        rooms = List.copyOf(rooms);
    }
}
