package org.podium.server.identity.person;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.PersonName;
import org.podium.server.identity.Watermarks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The index by which people are found. */
@Component
public class PersonKeys {
    private final JdbcClient sql;

    PersonKeys(JdbcClient sql) {
        this.sql = sql;
    }

    private record Unindexed(
            long id, String userName, String displayName, String givenName, String familyName, String email) {
        /** Without parts, a shown name of two words is one given and one family name; both orders are read anyway. */
        List<PersonName> names() {
            if (!familyName.isEmpty()) {
                return List.of(new PersonName(givenName, familyName));
            }
            List<String> words = Arrays.asList(displayName.strip().split("\\s+", -1));
            return words.size() == 2 ? List.of(new PersonName(words.getFirst(), words.getLast())) : List.of();
        }
    }

    /**
     * Gives keys to people who were stored without, whatever way they came.
     *
     * @param all whether to look at all people, not only the newest
     */
    public int complete(boolean all) {
        List<Unindexed> people = sql.sql("""
            SELECT id, user_name, display_name, given_name, family_name, email FROM person p
            WHERE id > :after AND source <> 'erased' AND NOT EXISTS (SELECT FROM person_key k WHERE k.person = p.id)\
            """)
                .param("after", all ? -1L : Watermarks.lookBack(sql, "person"))
                .query(Unindexed.class)
                .list();
        Watermarks.set(sql, "person", "SELECT coalesce(max(id), 0) FROM person");
        for (Unindexed row : people) {
            DirectoryEntry entry = new DirectoryEntry(
                    row.userName(), row.displayName(), row.names(), Set.of(), List.of(row.email()), Set.of());
            add(sql, new PersonId(row.id()), entry.keys());
        }
        return people.size();
    }

    static void add(JdbcClient sql, PersonId person, Collection<DirectoryEntry.Key> keys) {
        sql.sql("""
            WITH come AS (
                INSERT INTO person_key (kind, key, person)
                SELECT CAST(kind AS "char"), key, :person FROM unnest(:kinds, :keys) AS k (kind, key)
                ON CONFLICT DO NOTHING RETURNING kind, key)
            INSERT INTO changed_key (kind, key) SELECT kind, key FROM come ON CONFLICT DO NOTHING\
            """)
                .param("person", person.value())
                .param(
                        "kinds",
                        keys.stream().map(key -> String.valueOf(key.kind())).toArray(String[]::new))
                .param("keys", keys.stream().map(DirectoryEntry.Key::key).toArray(String[]::new))
                .update();
    }
}
