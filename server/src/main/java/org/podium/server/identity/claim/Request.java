package org.podium.server.identity.claim;

import java.time.Instant;
import java.util.List;
import org.podium.server.identity.PersonId;
import org.podium.server.recording.RecordingId;

/**
 * Somebody asks for a recording, with all that helps to decide.
 *
 * @param words their own
 * @param moderators names under which people were seen to moderate
 * @param owners who own it now
 */
public record Request(
        RecordingId recording,
        String name,
        Instant startedAt,
        PersonId person,
        String displayName,
        String userName,
        String words,
        Instant since,
        List<String> moderators,
        List<String> owners) {
    public Request {
        moderators = List.copyOf(moderators);
        owners = List.copyOf(owners);
    }

    /**
     * What somebody who asks is told: that there is a recording, and what is missing to be its owner.
     *
     * @param state of their own claim, such as {@code REQUESTED}; empty when they have none
     */
    public record Found(RecordingId recording, Instant startedAt, Missing missing, String state) {}

    /** What proof is missing. */
    public enum Missing {
        /** Podium did not see who moderated. */
        NOT_SEEN,
        /** Of a moderator is not known who they are: it may be who asks. */
        NOT_TOLD_APART,
        /** The moderators were seen, and are other people. */
        OTHERS_MODERATED,
        /** It was theirs, and they let it go or gave it to somebody. */
        LET_GO,
        /** It was decided that it is not theirs. */
        DECIDED_OTHERWISE,
        /** Nothing: it is theirs. */
        NOTHING
    }
}
