package org.podium.server.identity.match.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.match.evidence.Evidence;
import org.podium.server.identity.match.evidence.FrontEnd;
import org.podium.server.identity.match.evidence.IdPattern;
import org.podium.server.identity.match.evidence.UserId;
import org.podium.server.identity.match.rule.Match.Ambiguous;
import org.podium.server.identity.match.rule.Match.Matched;
import org.podium.server.identity.match.rule.Match.NoOne;
import org.podium.server.identity.match.rule.Why.Reason;

/** The user id: the only evidence that is a key. */
final class IdRule {
    /** A mapping or a confirmed claim has told whose this id, or the subject in it, is. */
    static final MatchRule BOUND_ID = IdRule::bound;

    /** The id is a user name or an address of the directory. */
    static final MatchRule ID_READ_BY_THE_FRONT_END = IdRule::read;

    private IdRule() {}

    private static Optional<Match> bound(Evidence evidence, Directory directory) {
        if (!(evidence.user() instanceof UserId.Sent(String id))) {
            return Optional.empty();
        }
        Set<PersonId> people = new TreeSet<>(directory.bound(evidence.origin(), id));
        evidence.read().stream()
                .filter(read -> read.kind() == IdPattern.Kind.SUBJECT)
                .forEach(read -> people.addAll(directory.bound(evidence.origin(), read.value())));
        return one(
                people, Why.of(Reason.BOUND, id, evidence.origin()), Why.of(Reason.BOUND_TWICE, id, evidence.origin()));
    }

    private static Optional<Match> read(Evidence evidence, Directory directory) {
        List<Evidence.Read> keys = evidence.read().stream()
                .filter(read -> read.kind() != IdPattern.Kind.SUBJECT)
                .toList();
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        Set<PersonId> people = new TreeSet<>();
        for (Evidence.Read read : keys) {
            people.addAll(
                    read.kind() == IdPattern.Kind.EMAIL
                            ? directory.email(read.value())
                            : directory.username(read.value()));
        }
        String id = evidence.user().raw();
        if (people.isEmpty() && evidence.frontEnd().names() != FrontEnd.Names.ALLOWED) {
            return Optional.of(
                    new NoOne(Why.of(Reason.ID_UNKNOWN, id, evidence.frontEnd().name())));
        }
        return one(
                people,
                Why.of(Reason.ID, id, evidence.frontEnd().name()),
                Why.of(Reason.ID_OF_SEVERAL, id, evidence.frontEnd().name()));
    }

    private static Optional<Match> one(Set<PersonId> people, Why alone, Why several) {
        return switch (people.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Matched(people.iterator().next(), Certainty.ID, alone));
            default -> Optional.of(new Ambiguous(people, several));
        };
    }
}
