package org.podium.server.platform.audit;

import java.util.List;
import java.util.Map;

/**
 * What one package keeps of people. Each package with such tables implements it, so that what is shown to a person, and what is
 * forgotten of them, stays whole when a table is added.
 */
public interface PersonalData {
    /**
     * Whom it is about.
     *
     * @param person their number
     * @param names all that names them, in small letters: user names, addresses, names, and those under which they moderated
     */
    record Subject(long person, String userName, List<String> names) {
        public Subject {
            names = List.copyOf(names);
        }
    }

    /** All that is known, by a word for each kind of thing, as it is kept. */
    Map<String, List<Map<String, Object>>> export(Subject subject);

    /** Forgets what says who they are, in the caller's transaction; rows that others point to stay, with a number only. */
    void erase(Subject subject);
}
