package org.podium.server.identity.claim;

import java.time.Instant;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.match.rule.Certainty;
import org.podium.server.identity.match.rule.Why;

/** That a recording is a person's: proposed, asked for, decided, ended. What is true in one state only stands there. */
public sealed interface Claim {
    PersonId person();

    Instant since();

    /** Matched by evidence; a sure match needs no confirmation, any other waits for the person's first act as owner. */
    record Proposed(PersonId person, Certainty certainty, Why why, Instant since) implements Claim {}

    /** Asked for by the person, without evidence; gives nothing until somebody else confirms it. */
    record Requested(PersonId person, String words, Instant since) implements Claim {
        /** Enough for a room and a date. */
        static final int LONGEST = 500;

        public Requested {
            if (words.length() > LONGEST) {
                throw new IllegalArgumentException("a request of more than " + LONGEST + " characters");
            }
        }
    }

    /** Said by somebody who may. */
    record Confirmed(PersonId person, PersonId by, Why why, Instant since) implements Claim {
        /**
         * Whether it stands on a name and on what its bearer says, or said before they handed it over: it keeps the recording,
         * but no power.
         */
        boolean ownWord() {
            return why.reason() == Why.Reason.NAME_HANDED_OVER
                    || (by.equals(person) && why.reason().ofName());
        }
    }

    /** Denied before it gave anything; the match that proposed it must not do so again. */
    record Rejected(PersonId person, PersonId by, Instant since) implements Claim {}

    /** Taken back after it was in force. */
    record Revoked(PersonId person, PersonId by, Instant since) implements Claim {}

    /** Given to a successor. */
    record HandedOver(PersonId person, PersonId to, PersonId by, Instant since) implements Claim {}

    /** Whether the person is an owner by it. */
    default boolean owns() {
        return switch (this) {
            case Proposed _, Confirmed _ -> true;
            case Requested _, Rejected _, Revoked _, HandedOver _ -> false;
        };
    }

    /** Whether a human has decided it, so that no match changes it any more. */
    default boolean decided() {
        return switch (this) {
            case Confirmed _, Rejected _, Revoked _, HandedOver _ -> true;
            case Proposed _, Requested _ -> false;
        };
    }
}
