package org.podium.server.sync;

import java.util.List;
import org.podium.bbb.meeting.Meeting;
import org.podium.bbb.recording.Recording;

/**
 * What one look at a server saw. A look that broke off has seen something all the same.
 *
 * @param meetings held now; empty proves nothing
 * @param over internal ids of meetings that ran before and of which the server itself now says that they are over
 * @param recordings all that came, each perhaps more than once
 * @param troubles what broke the look off, or kept it from a part
 */
record Seen(List<Meeting> meetings, List<String> over, List<Recording> recordings, List<String> troubles) {
    Seen {
        meetings = List.copyOf(meetings);
        over = List.copyOf(over);
        recordings = List.copyOf(recordings);
        troubles = List.copyOf(troubles);
    }
}
