package org.podium.server.identity.match.rule;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.match.evidence.Evidence;
import org.podium.server.identity.match.evidence.FrontEnd;
import org.podium.server.identity.match.rule.Match.Ambiguous;
import org.podium.server.identity.match.rule.Match.Matched;
import org.podium.server.identity.match.rule.Match.NoOne;
import org.podium.server.identity.match.rule.Why.Reason;

/** The name: a hint that only counts when it is whole and fits one person. */
final class NameRule {
    /** The administrator may have said that names do not count here. */
    static final MatchRule NAMES_NEED_LEAVE =
            (evidence, _) -> evidence.frontEnd().names() == FrontEnd.Names.NEVER
                    ? Optional.of(new NoOne(
                            Why.of(Reason.NAMES_NOT_ALLOWED, evidence.frontEnd().name())))
                    : Optional.empty();

    /** Of several with this name, the one whom the meeting's metadata names. */
    static final MatchRule NAME_OF_THE_OWNER = (evidence, directory) -> {
        Set<PersonId> owners = new TreeSet<>();
        evidence.owners().forEach(owner -> {
            owners.addAll(directory.username(owner));
            owners.addAll(directory.email(owner));
        });
        return declared(
                owners, evidence, directory, Why.of(Reason.OWNER_IN_METADATA, String.join(", ", evidence.owners())));
    };

    /** Of several with this name, the one who teaches the course in which the meeting was held. */
    static final MatchRule NAME_OF_A_TEACHER = (evidence, directory) -> {
        String course = evidence.course().orElse("");
        return declared(
                directory.teachers(evidence.origin(), course),
                evidence,
                directory,
                Why.of(Reason.TEACHES_THE_COURSE, evidence.fullName(), course));
    };

    /** Nothing but the name. */
    static final MatchRule WHOLE_NAME = (evidence, directory) -> Optional.of(NameMatch.of(evidence, directory));

    private NameRule() {}

    private static Optional<Match> declared(Set<PersonId> people, Evidence evidence, Directory directory, Why why) {
        if (people.isEmpty()) {
            return Optional.empty();
        }
        Set<PersonId> both = new TreeSet<>(
                switch (NameMatch.of(evidence, directory)) {
                    case Matched matched -> Set.of(matched.person());
                    case Ambiguous several -> several.candidates();
                    case NoOne _ -> Set.<PersonId>of();
                });
        both.retainAll(people);
        return both.size() == 1
                ? Optional.of(new Matched(both.iterator().next(), Certainty.DECLARED, why))
                : Optional.empty();
    }
}
