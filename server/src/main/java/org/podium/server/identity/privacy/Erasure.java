package org.podium.server.identity.privacy;

import java.util.List;
import org.podium.server.identity.PersonId;
import org.podium.server.platform.audit.Audit;
import org.podium.server.platform.audit.PersonalData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets who a person is. */
@Component
public class Erasure {
    private final KnownPeople known;
    private final List<PersonalData> all;
    private final Audit audit;

    Erasure(KnownPeople known, List<PersonalData> all, Audit audit) {
        this.known = known;
        this.all = all;
        this.audit = audit;
    }

    /**
     * Forgets who a person is. The row stays, empty and inactive, because recordings and decisions point to it; what it
     * was found by, and the names under which they moderated, are gone, also from the audit log and from what meetings and
     * recordings say of themselves.
     */
    @Transactional
    public void erase(PersonId person, PersonId by) {
        PersonalData.Subject subject = known.subject(person);
        all.forEach(one -> one.erase(subject));
        audit.note("person:" + by, "person.erase", "person:" + person, "");
    }
}
