package org.podium.server.identity.match;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.match.Match.Ambiguous;
import org.podium.server.identity.match.Match.Matched;
import org.podium.server.identity.match.Match.NoOne;
import org.podium.server.identity.match.Why.Reason;
import org.podium.server.identity.name.NameOrder;
import org.podium.server.identity.name.Reading;
import org.podium.server.identity.name.Split;
import org.podium.server.identity.name.Split.Marking;

/** Who bears a written name. The most literal reading that fits anybody decides; a looser one is never mixed in. */
final class NameMatch {
    private final Evidence evidence;
    private final Directory directory;

    private NameMatch(Evidence evidence, Directory directory) {
        this.evidence = evidence;
        this.directory = directory;
    }

    static Match of(Evidence evidence, Directory directory) {
        List<Reading> readings = evidence.fullName().readings();
        if (readings.isEmpty()) {
            return new NoOne(Why.of(Reason.NAME_NOT_WHOLE, evidence.fullName()));
        }
        NameMatch match = new NameMatch(evidence, directory);
        for (Reading.How how : Reading.How.values()) {
            // Two parts of one writing may each be somebody: "Jean Martin / Anne Roche".
            List<Reading> same = readings.stream()
                    .filter(reading -> reading.how() == how
                            && !match.bearers(reading, _ -> true).isEmpty())
                    .toList();
            if (same.size() == 1) {
                return match.decide(same.getFirst());
            }
            if (!same.isEmpty()) {
                Set<PersonId> all = new TreeSet<>();
                same.forEach(reading -> all.addAll(match.bearers(reading, _ -> true)));
                return new Ambiguous(all, Why.of(Reason.NAME_OF_SEVERAL, evidence.fullName()));
            }
        }
        return new NoOne(Why.of(Reason.NAME_OF_NOBODY, evidence.fullName()));
    }

    private Match decide(Reading reading) {
        String name = evidence.fullName().toString();
        Set<PersonId> all = bearers(reading, _ -> true);
        List<String> names = reading.doubtful().stream()
                .filter(directory.words()::contains)
                .sorted()
                .toList();
        if (!names.isEmpty()) {
            return new Ambiguous(all, Why.of(Reason.NAME_WITH_DOUBTFUL_NOTE, name, String.join(" ", names)));
        }
        Set<PersonId> fitting = bearers(reading, split -> split.marking() != Marking.SAYS_OTHERWISE);
        if (fitting.isEmpty()) {
            return new Ambiguous(all, Why.of(Reason.NAME_AGAINST_CAPITALS, name));
        }
        if (fitting.size() == 1) {
            return new Matched(fitting.iterator().next(), Certainty.NAME, Why.of(reason(reading.how()), name));
        }
        NameOrder order = evidence.frontEnd().order();
        Set<PersonId> inOrder =
                bearers(reading, split -> split.marking() != Marking.SAYS_OTHERWISE && split.order() == order);
        if (inOrder.size() == 1) {
            return new Matched(
                    inOrder.iterator().next(),
                    Certainty.NAME,
                    Why.of(Reason.NAME_IN_THIS_ORDER, name, evidence.frontEnd().name()));
        }
        return new Ambiguous(fitting, Why.of(Reason.NAME_OF_SEVERAL, name));
    }

    private static Reason reason(Reading.How how) {
        return switch (how) {
            case AS_WRITTEN -> Reason.NAME;
            case WITHOUT_TITLE -> Reason.NAME_WITHOUT_TITLE;
            case WITHOUT_NOTE -> Reason.NAME_WITHOUT_NOTE;
        };
    }

    private Set<PersonId> bearers(Reading reading, Predicate<Split> which) {
        Set<PersonId> people = new TreeSet<>();
        reading.splits().stream()
                .filter(which)
                .flatMap(split -> split.keys().stream())
                .forEach(key -> people.addAll(directory.names().getOrDefault(key, Set.of())));
        return people;
    }
}
