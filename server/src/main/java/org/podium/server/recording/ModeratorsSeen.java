package org.podium.server.recording;

import java.util.List;

/** News, told in the transaction of the look: moderators who were not known before, by their numbers. */
public record ModeratorsSeen(List<Long> moderators) {
    public ModeratorsSeen {
        moderators = List.copyOf(moderators);
    }
}
