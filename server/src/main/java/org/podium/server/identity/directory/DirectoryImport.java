package org.podium.server.identity.directory;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.podium.server.identity.IdentityLock;
import org.podium.server.platform.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes over what a directory lists: in one transaction, so that nobody is matched against half a directory, and in a
 * handful of statements however many people there are.
 */
@Component
public class DirectoryImport {
    /** How much of the known people a full listing must still have to be believed. */
    private static final double LEAST_PART = 0.5;

    /** Fewer known people than this may vanish at once: a small house changes fast. */
    private static final int SMALL = 20;

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Audit audit;

    DirectoryImport(JdbcClient sql, TransactionTemplate transaction, Clock clock, Audit audit) {
        this.sql = sql;
        this.transaction = transaction;
        this.clock = clock;
        this.audit = audit;
    }

    /** A directory that gives its entries one by one. */
    @FunctionalInterface
    public interface Listing {
        void forEach(java.util.function.Consumer<DirectoryEntry> taker) throws Exception;
    }

    /** Takes over all people of a source; those who are no longer listed become inactive. */
    public ImportReport all(String name, Listing listing) {
        return run(name, listing, true);
    }

    /** Takes over some people of a source, such as those changed since yesterday. */
    public ImportReport some(String name, Listing listing) {
        return run(name, listing, false);
    }

    private ImportReport run(String name, Listing listing, boolean full) {
        return java.util.Objects.requireNonNull(transaction.execute(_ -> {
            int listed = receive(listing);
            int skipped = skipLocal();
            int changed = people(name);
            roles();
            keys();
            int left = full ? leavers(name, listed) : 0;
            ImportReport report = new ImportReport(listed, changed, left, skipped);
            if (changed + left + skipped > 0) {
                audit.note("identity", "directory.import", "source:" + name, report.toString());
            }
            return report;
        }));
    }

    /** The whole listing in two temporary tables; a user name listed twice counts once. */
    private int receive(Listing listing) {
        sql.sql("CREATE TEMP TABLE incoming (user_name text, display_name text, given_name text, family_name text,"
                        + " email text, roles text) ON COMMIT DROP")
                .update();
        sql.sql("CREATE TEMP TABLE incoming_key (user_name text, kind text, key text) ON COMMIT DROP")
                .update();
        ManyRows people = new ManyRows(sql, "incoming", 6);
        ManyRows keys = new ManyRows(sql, "incoming_key", 3);
        Set<String> seen = new HashSet<>();
        try {
            listing.forEach(entry -> {
                if (seen.add(entry.userName().toLowerCase(Locale.ROOT))) {
                    people.add(
                            entry.userName(),
                            entry.displayName(),
                            entry.givenName(),
                            entry.familyName(),
                            entry.email(),
                            String.join(
                                    " ",
                                    entry.roles().stream()
                                            .map(Role::name)
                                            .sorted()
                                            .toList()));
                    entry.keys().forEach(key -> keys.add(entry.userName(), String.valueOf(key.kind()), key.key()));
                }
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The directory could not be read to its end: " + e.getMessage(), e);
        }
        people.flush();
        keys.flush();
        sql.sql("ANALYZE incoming, incoming_key").update();
        return seen.size();
    }

    /** A local account is not taken over by whoever has its name in the directory. */
    private int skipLocal() {
        return sql.sql("DELETE FROM incoming i USING person p WHERE p.user_name = i.user_name AND p.source = 'local'")
                .update();
    }

    private int people(String name) {
        return sql.sql("""
            INSERT INTO person (user_name, display_name, given_name, family_name, email, source,
                created_at, updated_at, listed_at)
            SELECT user_name, display_name, given_name, family_name, email, :source, :now, :now, :now FROM incoming
            ON CONFLICT (user_name) DO UPDATE SET display_name = excluded.display_name,
                given_name = excluded.given_name, family_name = excluded.family_name, email = excluded.email,
                source = excluded.source, active = true, updated_at = excluded.updated_at, listed_at = excluded.listed_at
            WHERE (person.display_name, person.given_name, person.family_name, person.email, person.source, person.active)
                IS DISTINCT FROM (excluded.display_name, excluded.given_name, excluded.family_name, excluded.email,
                    excluded.source, true)\
            """)
                .param("source", name)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private void roles() {
        sql.sql("""
            DELETE FROM person_role o USING person p, incoming i
            WHERE o.person = p.id AND p.user_name = i.user_name AND o.role <> ALL (string_to_array(i.roles, ' '))\
            """).update();
        sql.sql("""
            INSERT INTO person_role (person, role)
            SELECT p.id, role FROM incoming i JOIN person p USING (user_name),
                unnest(string_to_array(i.roles, ' ')) AS role WHERE role <> ''
            ON CONFLICT DO NOTHING\
            """).update();
    }

    /**
     * New and lost keys, and note of those for which a moderator has asked. Matching holds the same lock, so none asks
     * between the look and the commit.
     */
    private void keys() {
        IdentityLock.take(sql);
        sql.sql("""
            WITH wanted AS MATERIALIZED (
                SELECT p.id AS person, CAST(k.kind AS "char") AS kind, k.key
                FROM incoming i JOIN person p USING (user_name) JOIN incoming_key k USING (user_name)),
            gone AS (
                DELETE FROM person_key h USING incoming i JOIN person p USING (user_name)
                WHERE h.person = p.id AND NOT EXISTS (SELECT FROM wanted w
                    WHERE w.person = h.person AND w.kind = h.kind AND w.key = h.key)
                RETURNING h.kind, h.key),
            come AS (
                INSERT INTO person_key (kind, key, person)
                SELECT w.kind, w.key, w.person FROM wanted w
                WHERE NOT EXISTS (SELECT FROM person_key h
                    WHERE h.person = w.person AND h.kind = w.kind AND h.key = w.key)
                ON CONFLICT DO NOTHING RETURNING kind, key)
            INSERT INTO changed_key (kind, key)
            SELECT kind, key FROM (SELECT kind, key FROM gone UNION SELECT kind, key FROM come) c
            WHERE EXISTS (SELECT FROM moderator_key m WHERE m.kind = c.kind AND m.key = c.key)
            ON CONFLICT DO NOTHING\
            """).update();
    }

    /** A listing that has lost half of the house is a fault of the directory, not a day of farewells. */
    private int leavers(String name, int listed) {
        int known = sql.sql("SELECT count(*) FROM person WHERE source = ? AND active")
                .param(name)
                .query(Integer.class)
                .single();
        if (known > SMALL && listed < known * LEAST_PART) {
            throw new IllegalStateException("The directory " + name + " lists only " + listed + " of " + known
                    + " known people; nothing was changed.");
        }
        return sql.sql("""
            UPDATE person SET active = false, updated_at = :now
            WHERE source = :source AND active AND user_name NOT IN (SELECT user_name FROM incoming)\
            """)
                .param("source", name)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
