package org.podium.server.identity.match.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.match.evidence.Evidence;
import org.podium.server.identity.match.rule.Match.Ambiguous;
import org.podium.server.identity.match.rule.Match.Matched;
import org.podium.server.identity.match.rule.Match.NoOne;
import org.podium.server.identity.match.rule.Why.Reason;
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
            List<Reading> same = readings.stream()
                    .filter(reading -> reading.how() == how
                            && !match.bearers(List.of(reading), _ -> true).isEmpty())
                    .toList();
            Set<PersonId> all = match.bearers(same, _ -> true);
            // Two parts of one writing may each be somebody: "Jean Martin / Anne Roche".
            if (same.size() > 1 && all.size() > 1) {
                return new Ambiguous(all, Why.of(Reason.NAME_OF_SEVERAL, evidence.fullName()));
            }
            if (!same.isEmpty()) {
                return match.objection(same, all).orElseGet(() -> match.decide(same, all));
            }
        }
        return new NoOne(Why.of(Reason.NAME_OF_NOBODY, evidence.fullName()));
    }

    /** What in the writing itself says that it may not be this person. */
    private Optional<Match> objection(List<Reading> readings, Set<PersonId> all) {
        String name = evidence.fullName().toString();
        List<String> names = readings.stream()
                .flatMap(reading -> reading.doubtful().stream())
                .filter(directory.words()::contains)
                .distinct()
                .sorted()
                .toList();
        List<String> against = readings.stream()
                .flatMap(reading -> reading.against().stream())
                .distinct()
                .sorted()
                .toList();
        List<String> others = evidence.fullName().addresses().stream()
                .filter(address -> !directory.email(address).equals(all))
                .sorted()
                .toList();
        if (!against.isEmpty()) {
            return Optional.of(new Ambiguous(all, Why.of(Reason.NAME_DENIED, name, String.join(", ", against))));
        }
        if (!others.isEmpty()) {
            return Optional.of(
                    new Ambiguous(all, Why.of(Reason.NAME_WITH_OTHER_ADDRESS, name, String.join(", ", others))));
        }
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Ambiguous(all, Why.of(Reason.NAME_WITH_DOUBTFUL_NOTE, name, String.join(" ", names))));
    }

    private Match decide(List<Reading> readings, Set<PersonId> all) {
        String name = evidence.fullName().toString();
        Set<PersonId> fitting = bearers(readings, NameMatch::allowed);
        if (fitting.isEmpty()) {
            return new Ambiguous(all, Why.of(Reason.NAME_AGAINST_CAPITALS, name));
        }
        if (fitting.size() == 1) {
            Reason reason = reason(readings.getFirst().how());
            return new Matched(fitting.iterator().next(), Certainty.NAME, Why.of(reason, name));
        }
        Set<PersonId> spelt = spelt(readings);
        if (spelt.size() == 1) {
            return new Matched(spelt.iterator().next(), Certainty.NAME, Why.of(Reason.NAME_AS_SPELT, name));
        }
        NameOrder order = evidence.frontEnd().order();
        Set<PersonId> inOrder = bearers(readings, split -> allowed(split) && split.order() == order);
        if (inOrder.size() == 1) {
            return new Matched(
                    inOrder.iterator().next(),
                    Certainty.NAME,
                    Why.of(Reason.NAME_IN_THIS_ORDER, name, evidence.frontEnd().name()));
        }
        return new Ambiguous(fitting, Why.of(Reason.NAME_OF_SEVERAL, name));
    }

    private static boolean allowed(Split split) {
        return split.marking() != Marking.SAYS_OTHERWISE;
    }

    /**
     * Who of several is meant by where hyphens and spaces are: "Anne-Marie Sainte" is not "Anne Marie-Sainte", "van den
     * Bergh" not "Vandenbergh". Accents and a hyphen left out are no such sign: people leave them out of their own names.
     */
    private Set<PersonId> spelt(List<Reading> readings) {
        Set<PersonId> whole = bearers(readings, split -> allowed(split) && !split.torn());
        if (whole.size() <= 1) {
            return whole;
        }
        Set<PersonId> spelt = new TreeSet<>();
        readings.stream()
                .flatMap(reading -> reading.splits().stream())
                .filter(split -> allowed(split) && !split.torn())
                .forEach(split -> bearersOf(split).stream()
                        .filter(person -> directory
                                .spellings()
                                .getOrDefault(person, Set.of())
                                .contains(split.spelling()))
                        .forEach(spelt::add));
        return spelt;
    }

    private static Reason reason(Reading.How how) {
        return switch (how) {
            case AS_WRITTEN -> Reason.NAME;
            case WITHOUT_TITLE -> Reason.NAME_WITHOUT_TITLE;
            case WITHOUT_OTHER_NAME, WITHOUT_NOTE -> Reason.NAME_WITHOUT_NOTE;
        };
    }

    private Set<PersonId> bearers(List<Reading> readings, Predicate<Split> which) {
        Set<PersonId> people = new TreeSet<>();
        readings.stream()
                .flatMap(reading -> reading.splits().stream())
                .filter(which)
                .forEach(split -> people.addAll(bearersOf(split)));
        return people;
    }

    private Set<PersonId> bearersOf(Split split) {
        Set<PersonId> people = new TreeSet<>();
        split.keys().forEach(key -> people.addAll(directory.names().getOrDefault(key, Set.of())));
        return people;
    }
}
