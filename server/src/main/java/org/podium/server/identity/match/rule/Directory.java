package org.podium.server.identity.match.rule;

import java.util.Map;
import java.util.Set;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.match.evidence.Origin;
import org.podium.server.identity.match.rule.LookupQuestions.IdAt;
import org.podium.server.identity.name.NameKey;
import org.podium.server.identity.name.Split;

/**
 * The answers to {@link LookupQuestions}: what is known of the people concerned, at one moment.
 *
 * @param bound whom a user id at an origin belongs to, from a mapping or learnt from a confirmed claim
 * @param refused who has said, or of whom was said, that a user id is not theirs
 * @param words which of the words are part of anybody's name
 * @param teachers of a course, where the front end tells
 * @param spellings how those write their names who share one with others; see {@link Split#spelling}
 */
public record Directory(
        Map<IdAt, Set<PersonId>> bound,
        Map<IdAt, Set<PersonId>> refused,
        Map<String, Set<PersonId>> usernames,
        Map<String, Set<PersonId>> emails,
        Map<NameKey, Set<PersonId>> names,
        Set<String> words,
        Map<IdAt, Set<PersonId>> teachers,
        Map<PersonId, Set<String>> spellings) {
    public Directory {
        bound = Map.copyOf(bound);
        refused = Map.copyOf(refused);
        usernames = Map.copyOf(usernames);
        emails = Map.copyOf(emails);
        names = Map.copyOf(names);
        words = Set.copyOf(words);
        teachers = Map.copyOf(teachers);
        spellings = Map.copyOf(spellings);
    }

    Set<PersonId> bound(Origin origin, String id) {
        return bound.getOrDefault(new IdAt(origin, id), Set.of());
    }

    Set<PersonId> refused(Origin origin, String id) {
        return refused.getOrDefault(new IdAt(origin, id), Set.of());
    }

    Set<PersonId> username(String name) {
        return usernames.getOrDefault(LookupQuestions.plain(name), Set.of());
    }

    Set<PersonId> email(String address) {
        return emails.getOrDefault(LookupQuestions.plain(address), Set.of());
    }

    Set<PersonId> teachers(Origin origin, String course) {
        return teachers.getOrDefault(new IdAt(origin, course), Set.of());
    }
}
