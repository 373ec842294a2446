package org.podium.server.web.identity;

import java.util.Optional;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.directory.People;
import org.podium.server.identity.directory.Person;
import org.podium.server.identity.match.Why;
import org.springframework.stereotype.Component;

/** Reasons that keep a person's number, told with the name that the person bears now. */
@Component
class WhyNames {
    private final People people;

    WhyNames(People people) {
        this.people = people;
    }

    Why named(Why why) {
        boolean byPerson = why.reason() == Why.Reason.CONFIRMED_BY_HAND || why.reason() == Why.Reason.HANDED_OVER;
        if (!byPerson || why.args().isEmpty() || !why.args().getFirst().matches("\\d{1,18}")) {
            return why;
        }
        Optional<Person> known =
                people.find(new PersonId(Long.parseLong(why.args().getFirst())));
        return Why.of(why.reason(), known.map(Person::displayName).orElse("—"));
    }
}
