package org.podium.server.identity.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.PersonName;
import org.podium.server.identity.match.evidence.Origin;
import org.podium.server.identity.match.rule.Directory;
import org.podium.server.identity.match.rule.LookupQuestions.IdAt;
import org.podium.server.identity.name.NameKey;
import org.podium.server.identity.name.Split;

/** A whole directory in memory, for tests and the benchmark; the rules see it through the same value as the real one. */
public final class InventedPeople {
    private final Map<IdAt, Set<PersonId>> bound = new HashMap<>();
    private final Map<IdAt, Set<PersonId>> refused = new HashMap<>();
    private final Map<String, Set<PersonId>> usernames = new HashMap<>();
    private final Map<String, Set<PersonId>> emails = new HashMap<>();
    private final Map<NameKey, Set<PersonId>> names = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Map<IdAt, Set<PersonId>> teachers = new HashMap<>();
    private final Map<PersonId, Set<String>> spellings = new HashMap<>();
    private long last;

    public PersonId person(String username, String given, String family) {
        return person(username, given, family, username + "@univ.fr");
    }

    public PersonId person(String username, String given, String family, String email) {
        PersonId person = new PersonId(++last);
        put(usernames, username, person);
        put(emails, email, person);
        alsoCalled(person, given, family);
        return person;
    }

    public void alsoCalled(PersonId person, String given, String family) {
        PersonName name = new PersonName(given, family);
        NameKey.of(name).forEach(key -> put(names, key, person));
        words.addAll(NameKey.wordsOf(name));
        spellings.computeIfAbsent(person, _ -> new TreeSet<>()).add(Split.spelling(name));
    }

    public void bind(Origin origin, String id, PersonId person) {
        put(bound, new IdAt(origin, id), person);
    }

    public void refuse(Origin origin, String id, PersonId person) {
        put(refused, new IdAt(origin, id), person);
    }

    public void teaches(PersonId person, Origin origin, String course) {
        put(teachers, new IdAt(origin, course), person);
    }

    private static <K> void put(Map<K, Set<PersonId>> map, K key, PersonId person) {
        map.computeIfAbsent(key, _ -> new TreeSet<>()).add(person);
    }

    public Directory directory() {
        return new Directory(bound, refused, usernames, emails, names, words, teachers, spellings);
    }
}
