package org.podium.server.web;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.match.rule.Why;
import org.podium.server.identity.person.People;
import org.podium.server.identity.person.Person;
import org.springframework.stereotype.Component;

/** Reasons that keep a person's number, told with the name that the person bears now. */
@Component
public class WhyNames {
    /** Reasons that name a person by their number. */
    private static final Set<Why.Reason> BY_PERSON =
            Set.of(Why.Reason.CONFIRMED_BY_HAND, Why.Reason.HANDED_OVER, Why.Reason.NAME_HANDED_OVER);

    private final People people;

    WhyNames(People people) {
        this.people = people;
    }

    /** What tells each of some reasons so; one question to the database, however many they are. */
    public UnaryOperator<Why> of(Collection<Why> reasons) {
        Map<PersonId, String> names =
                people
                        .find(reasons.stream()
                                .flatMap(why -> person(why).stream())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Person::id, Person::displayName));
        return why -> person(why)
                .map(person -> Why.of(why.reason(), names.getOrDefault(person, "—")))
                .orElse(why);
    }

    private static Optional<PersonId> person(Why why) {
        boolean byPerson = BY_PERSON.contains(why.reason());
        return byPerson && !why.args().isEmpty() && why.args().getFirst().matches("\\d{1,18}")
                ? Optional.of(new PersonId(Long.parseLong(why.args().getFirst())))
                : Optional.empty();
    }
}
