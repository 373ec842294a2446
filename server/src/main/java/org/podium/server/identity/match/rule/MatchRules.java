package org.podium.server.identity.match.rule;

import java.util.Set;
import java.util.TreeSet;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.match.evidence.Evidence;
import org.podium.server.identity.match.evidence.UserId;
import org.podium.server.identity.match.rule.Match.Ambiguous;
import org.podium.server.identity.match.rule.Match.Matched;
import org.podium.server.identity.match.rule.Match.NoOne;
import org.podium.server.identity.match.rule.Why.Reason;

/** The rules applied to one moderator. */
public final class MatchRules {
    private MatchRules() {}

    /** The answer of the first rule that has one; what was refused once is never proposed again. */
    public static Match match(Evidence evidence, Directory directory) {
        Match match = MatchRule.ALL.stream()
                .flatMap(rule -> rule.judge(evidence, directory).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the last rule always speaks"));
        Set<PersonId> refused =
                evidence.user() instanceof UserId.Sent(String id) ? directory.refused(evidence.origin(), id) : Set.of();
        return refused.isEmpty() ? match : without(refused, match);
    }

    /** Of two candidates one refused leaves one, who is still only a candidate: it may be a third person. */
    private static Match without(Set<PersonId> refused, Match match) {
        return switch (match) {
            case Matched matched when refused.contains(matched.person()) -> new NoOne(Why.of(Reason.REFUSED_BEFORE));
            case Ambiguous several -> {
                Set<PersonId> left = new TreeSet<>(several.candidates());
                left.removeAll(refused);
                yield left.isEmpty() ? new NoOne(Why.of(Reason.REFUSED_BEFORE)) : new Ambiguous(left, several.why());
            }
            case Matched _, NoOne _ -> match;
        };
    }
}
