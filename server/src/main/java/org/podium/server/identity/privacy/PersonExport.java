package org.podium.server.identity.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.podium.server.identity.PersonId;
import org.podium.server.platform.audit.PersonalData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells people, or whoever answers them, all that is known of them. */
@Component
public class PersonExport {
    private final KnownPeople known;
    private final List<PersonalData> all;

    PersonExport(KnownPeople known, List<PersonalData> all) {
        this.known = known;
        this.all = all;
    }

    /** All that is known of a person, thing by thing, as it is kept. */
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, Object>>> of(PersonId person) {
        PersonalData.Subject subject = known.subject(person);
        Map<String, List<Map<String, Object>>> found = new LinkedHashMap<>();
        all.forEach(one -> found.putAll(one.export(subject)));
        return found;
    }
}
