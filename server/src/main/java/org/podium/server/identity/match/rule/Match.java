package org.podium.server.identity.match.rule;

import java.util.Set;
import java.util.TreeSet;
import org.podium.server.identity.PersonId;

/** Which person a moderator is, and why; nobody is matched who is not the only one. */
public sealed interface Match {
    Why why();

    /** Exactly this person. */
    record Matched(PersonId person, Certainty certainty, Why why) implements Match {}

    /** Held for a human: these people fit, or seem to. */
    record Ambiguous(Set<PersonId> candidates, Why why) implements Match {
        public Ambiguous {
            candidates = java.util.Collections.unmodifiableSet(new TreeSet<>(candidates));
            if (candidates.isEmpty()) {
                throw new IllegalArgumentException("ambiguous between nobody");
            }
        }
    }

    /** Nobody yet: somebody who comes later may fit. Guests stay nobody. */
    record NoOne(Why why) implements Match {}
}
