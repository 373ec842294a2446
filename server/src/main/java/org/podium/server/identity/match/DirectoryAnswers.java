package org.podium.server.identity.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.PersonName;
import org.podium.server.identity.match.rule.Directory;
import org.podium.server.identity.match.rule.LookupQuestions;
import org.podium.server.identity.match.rule.LookupQuestions.IdAt;
import org.podium.server.identity.name.NameKey;
import org.podium.server.identity.name.Split;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers all questions about any number of moderators in one statement. */
final class DirectoryAnswers {
    private final Map<IdAt, Set<PersonId>> bound = new HashMap<>();
    private final Map<IdAt, Set<PersonId>> refused = new HashMap<>();
    private final Map<String, Set<PersonId>> usernames = new HashMap<>();
    private final Map<String, Set<PersonId>> emails = new HashMap<>();
    private final Map<NameKey, Set<PersonId>> names = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Map<IdAt, Set<PersonId>> teachers = new HashMap<>();

    private final Map<PersonId, Set<String>> spellings = new HashMap<>();

    private record Answer(String kind, String key, long person) {}

    static Directory to(LookupQuestions questions, JdbcClient sql) {
        LookupKeys asked = LookupKeys.of(questions);
        DirectoryAnswers answers = new DirectoryAnswers();
        // Of a word only counts whether anybody bears it: "Martin" would otherwise bring half of the university.
        sql.sql("""
            WITH asked AS MATERIALIZED (
                SELECT CAST(kind AS "char") AS kind, key FROM unnest(:kinds, :keys) AS a (kind, key))
            SELECT CAST(a.kind AS text) AS kind, a.key, p.person FROM asked a JOIN person_key p USING (kind, key)
            WHERE a.kind IN ('U', 'E', 'N')
            UNION ALL
            SELECT 'W', a.key, 0 FROM asked a
            WHERE a.kind = 'W' AND EXISTS (SELECT FROM person_key p WHERE p.kind = 'W' AND p.key = a.key)
            UNION ALL
            SELECT CASE WHEN b.refused THEN 'R' ELSE 'I' END, a.key, b.person
            FROM asked a JOIN binding b ON b.origin = split_part(a.key, E'\\t', 1)
                AND b.user_id = substr(a.key, strpos(a.key, E'\\t') + 1)
            WHERE a.kind = 'I'
            UNION ALL
            SELECT 'C', a.key, t.person
            FROM asked a JOIN course_teacher t ON t.origin = split_part(a.key, E'\\t', 1)
                AND t.course = substr(a.key, strpos(a.key, E'\\t') + 1)
            WHERE a.kind = 'C'\
            """)
                .param("kinds", asked.kinds())
                .param("keys", asked.keys())
                .query(Answer.class)
                .list()
                .forEach(answers::take);
        answers.spell(sql);
        return answers.directory();
    }

    private void take(Answer answer) {
        switch (answer.kind()) {
            case "U" -> put(usernames, answer.key(), answer.person());
            case "E" -> put(emails, answer.key(), answer.person());
            case "N" -> put(names, LookupKeys.name(answer.key()), answer.person());
            case "W" -> words.add(answer.key());
            case "I" -> put(bound, LookupKeys.idAt(answer.key()), answer.person());
            case "R" -> put(refused, LookupKeys.idAt(answer.key()), answer.person());
            case "C" -> put(teachers, LookupKeys.idAt(answer.key()), answer.person());
            default -> throw new IllegalStateException("an answer of kind " + answer.kind());
        }
    }

    /** Of those who share a name, how each spells it: it may tell them apart. */
    private void spell(JdbcClient sql) {
        long[] sharers = names.values().stream()
                .filter(people -> people.size() > 1)
                .flatMap(Set::stream)
                .mapToLong(PersonId::value)
                .distinct()
                .toArray();
        if (sharers.length > 0) {
            sql.sql("SELECT id, given_name, family_name FROM person WHERE id = ANY (?) AND family_name <> ''")
                    .param(sharers)
                    .query(Spelt.class)
                    .list()
                    .forEach(one -> put(spellings, new PersonId(one.id()), one.spelling()));
        }
    }

    private record Spelt(long id, String givenName, String familyName) {
        String spelling() {
            return Split.spelling(new PersonName(givenName, familyName));
        }
    }

    private static <K> void put(Map<K, Set<String>> map, K key, String word) {
        map.computeIfAbsent(key, _ -> new TreeSet<>()).add(word);
    }

    private static <K> void put(Map<K, Set<PersonId>> map, K key, long person) {
        map.computeIfAbsent(key, _ -> new TreeSet<>()).add(new PersonId(person));
    }

    private Directory directory() {
        return new Directory(bound, refused, usernames, emails, names, words, teachers, spellings);
    }
}
