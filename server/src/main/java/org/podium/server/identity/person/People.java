package org.podium.server.identity.person;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.podium.server.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people whom Podium knows. */
@Component
public class People {
    private static final String COLUMNS = """
        SELECT p.id, p.user_name, p.display_name, p.email, p.language, p.active, p.source,
            coalesce((SELECT string_agg(r.role, ' ') FROM person_role r WHERE r.person = p.id), '') AS roles
        FROM person p
        """;

    private final JdbcClient sql;
    private final Clock clock;

    People(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private record Row(
            long id,
            String userName,
            String displayName,
            String email,
            String language,
            boolean active,
            String source,
            String roles) {
        Person person() {
            Set<Role> named = Arrays.stream(roles.split(" ", -1))
                    .filter(role -> !role.isEmpty())
                    .map(Role::valueOf)
                    .collect(Collectors.toSet());
            return new Person(new PersonId(id), userName, displayName, email, language, active, source, named);
        }
    }

    public Optional<Person> find(PersonId id) {
        return sql.sql(COLUMNS + "WHERE p.id = ?")
                .param(id.value())
                .query(Row.class)
                .optional()
                .map(Row::person);
    }

    public List<Person> find(Collection<PersonId> ids) {
        long[] numbers = ids.stream().mapToLong(PersonId::value).toArray();
        return sql.sql(COLUMNS + "WHERE p.id = ANY (?) ORDER BY p.id").param(numbers).query(Row.class).list().stream()
                .map(Row::person)
                .toList();
    }

    /** By user name, whatever its capitals. */
    public Optional<Person> byUserName(String name) {
        return sql.sql(COLUMNS + "WHERE p.user_name = ? OR p.user_name = lower(?) ORDER BY p.user_name DESC LIMIT 1")
                .params(name.strip(), name.strip())
                .query(Row.class)
                .optional()
                .map(Row::person);
    }

    /** People whose names, user names or addresses have words that begin so, for a chooser; active ones first. */
    public List<Person> search(String words, int most) {
        List<String> plain = Arrays.stream(words.split("\\s+", -1))
                .map(word -> String.join("", org.podium.server.identity.name.NameKey.words(word)))
                .filter(word -> !word.isEmpty())
                .limit(5)
                .toList();
        if (plain.isEmpty()) {
            return List.of();
        }
        return sql
                .sql(COLUMNS + """
                    WHERE NOT EXISTS (SELECT FROM unnest(:words) AS w (word) WHERE NOT EXISTS (
                        SELECT FROM person_key k WHERE k.person = p.id AND k.kind IN ('U', 'E', 'W')
                            AND starts_with(k.key, w.word)))
                    ORDER BY p.active DESC, p.display_name, p.id LIMIT :most\
                    """)
                .param("words", plain.toArray(String[]::new))
                .param("most", most)
                .query(Row.class)
                .list()
                .stream()
                .map(Row::person)
                .toList();
    }

    /**
     * Makes a local account. A person of this name whom the directory listed before is from now on ours: else whoever has
     * that name at another sign-in would be let in as this one. Keys to be found by come with the next matching.
     *
     * @param passwordHash never the password itself; an account that is there already keeps its own
     */
    @Transactional
    public PersonId addLocal(String userName, String displayName, String passwordHash, Set<Role> roles) {
        PersonId person = new PersonId(sql.sql("""
            INSERT INTO person (user_name, display_name, source, created_at, updated_at)
            VALUES (:name, :display, 'local', :now, :now)
            ON CONFLICT (user_name) DO UPDATE
                SET active = true, source = 'local', display_name = excluded.display_name RETURNING id\
            """)
                .param("name", userName)
                .param("display", displayName)
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single());
        sql.sql("INSERT INTO local_account (person, password_hash) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(person.value(), passwordHash)
                .update();
        grant(person, roles);
        return person;
    }

    /**
     * The person who has signed in at a provider: known by an earlier sign-in, else by their user name in the directory,
     * else new. A local account is never taken over by a provider that happens to know the same user name.
     *
     * @param subject the provider's lasting name for them
     */
    @Transactional
    public Person signedIn(String provider, String subject, DirectoryEntry entry) {
        Optional<Person> known = sql.sql(
                        COLUMNS + "JOIN account a ON a.person = p.id WHERE a.provider = ? AND a.subject = ?")
                .params(provider, subject)
                .query(Row.class)
                .optional()
                .map(Row::person);
        if (known.isPresent()) {
            return withRolesOf(provider, entry, known.get());
        }
        Optional<Person> listed = byUserName(entry.userName());
        if (listed.filter(person -> person.source().equals("local")).isPresent()) {
            throw new IllegalStateException("the user name " + entry.userName() + " belongs to a local account");
        }
        PersonId person = listed.map(Person::id).orElseGet(() -> insert(entry, provider));
        sql.sql("INSERT INTO account (provider, subject, person, since) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(provider, subject, person.value(), Timestamp.from(clock.instant()))
                .update();
        return find(person).orElseThrow();
    }

    /** The roles of somebody whom the provider itself brought follow what it says at each sign-in. */
    private Person withRolesOf(String provider, DirectoryEntry entry, Person person) {
        if (!person.source().equals(provider) || person.roles().equals(entry.roles())) {
            return person;
        }
        sql.sql("DELETE FROM person_role WHERE person = ?")
                .param(person.id().value())
                .update();
        grant(person.id(), entry.roles());
        return find(person.id()).orElseThrow();
    }

    private PersonId insert(DirectoryEntry entry, String source) {
        PersonId person = new PersonId(sql.sql("""
            INSERT INTO person (user_name, display_name, given_name, family_name, email, source, created_at, updated_at)
            VALUES (:user, :display, :given, :family, :email, :source, :now, :now) RETURNING id\
            """)
                .param("user", entry.userName())
                .param("display", entry.displayName())
                .param("given", entry.givenName())
                .param("family", entry.familyName())
                .param("email", entry.email())
                .param("source", source)
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single());
        grant(person, entry.roles());
        PersonKeys.add(sql, person, entry.keys());
        return person;
    }

    /** In which language they read. */
    public void speaks(PersonId person, String language) {
        sql.sql("UPDATE person SET language = :language WHERE id = :id AND language <> :language")
                .param("language", language)
                .param("id", person.value())
                .update();
    }

    private void grant(PersonId person, Set<Role> roles) {
        for (Role role : new TreeSet<>(roles)) {
            sql.sql("INSERT INTO person_role (person, role) VALUES (?, ?) ON CONFLICT DO NOTHING")
                    .params(person.value(), role.name())
                    .update();
        }
    }
}
