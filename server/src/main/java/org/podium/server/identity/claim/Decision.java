package org.podium.server.identity.claim;

import java.time.Duration;
import java.time.Instant;
import org.podium.server.identity.PersonId;

/**
 * A decision on the owners of a recording, made and not taken back.
 *
 * @param verb as in {@link ClaimDecision.Deed}
 * @param about whose claim
 */
public record Decision(long id, String verb, PersonId by, PersonId about, Instant at) {
    /** Who pressed a button by mistake sees it at once; later, others rely on what was decided. */
    static final Duration OWN_TERM = Duration.ofHours(1);

    /** As long as what was before is kept for an administrator. */
    public static final Duration TERM = Duration.ofDays(30);

    /** Whether somebody may take it back: an administrator any, others their own while the matter is still theirs. */
    boolean reversibleBy(Actor actor, Claims now, Instant moment) {
        if (actor.administrator()) {
            return moment.isBefore(at.plus(TERM));
        }
        boolean own = by.equals(actor.person()) && moment.isBefore(at.plus(OWN_TERM));
        return own && (about.equals(by) || now.deciders().contains(by));
    }
}
