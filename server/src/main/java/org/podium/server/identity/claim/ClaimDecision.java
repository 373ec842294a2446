package org.podium.server.identity.claim;

import java.util.Optional;
import org.podium.server.identity.PersonId;

/** What comes of a wish about a claim. */
public sealed interface ClaimDecision {
    /**
     * It is done.
     *
     * @param claims all claims on the recording from now on
     * @param first who is now the first owner
     * @param deed what the audit log is told
     */
    record Done(Claims claims, Optional<PersonId> first, Deed deed) implements ClaimDecision {}

    /** Nothing to do: it is so already. */
    record AsBefore() implements ClaimDecision {}

    /** It is not to be done. */
    record Refused(Reason reason) implements ClaimDecision {}

    /** Why not. */
    enum Reason {
        NOT_ALLOWED,
        NOBODY_CONFIRMS_THEMSELVES,
        NO_SUCH_CLAIM,
        NO_SUCH_PERSON,
        REJECTED_BEFORE,
        ALREADY_AN_OWNER,
        NOT_AN_OWNER,
        LAST_OWNER;

        /** The key of the sentence. */
        public String key() {
            return "claim.refused." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One line for the audit log.
     *
     * @param verb such as {@code confirm}
     * @param about whose claim
     * @param detail the reason or a person's own words, in the log's English
     */
    record Deed(String verb, PersonId by, PersonId about, String detail) {}
}
