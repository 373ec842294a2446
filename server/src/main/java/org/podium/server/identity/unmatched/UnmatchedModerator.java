package org.podium.server.identity.unmatched;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.match.rule.Why;

/**
 * Somebody who moderated what was recorded, and of whom no evidence says who they are; to be decided by a human.
 *
 * @param moderator the newest of those who came with the same user id; the decision is about them all
 * @param several whether evidence fits several people, so that it must not guess
 * @param frontEnd what the meeting says it was made by; may be empty
 * @param origin the front end's own server, or the BBB server
 * @param times how many meetings they moderated
 * @param lasting whether the user id will be the same next time, so that the decision holds for meetings to come
 */
public record UnmatchedModerator(
        long moderator,
        boolean several,
        String fullName,
        String userId,
        String frontEnd,
        String origin,
        String meeting,
        Instant startedAt,
        int times,
        boolean lasting,
        Optional<Why> why,
        List<Candidate> candidates) {
    public UnmatchedModerator {
        candidates = List.copyOf(candidates);
    }

    /** Why it is not known, in words. */
    public String because(Locale locale) {
        return why.map(known -> known.in(locale)).orElse("");
    }

    /**
     * Who it may be.
     *
     * @param fits whether evidence names them; else only a word of their name is alike
     * @param here how many recordings of the same room they own already
     * @param owned how many recordings they own in all
     */
    public record Candidate(
            PersonId person,
            String displayName,
            String userName,
            String email,
            boolean active,
            boolean fits,
            int here,
            int owned) {}
}
