package org.podium.server.identity.directory;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.podium.server.identity.IdentityLock;
import org.podium.server.identity.person.DirectoryEntry;
import org.podium.server.identity.person.Role;
import org.podium.server.platform.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes over what a directory lists: in one transaction, so that nobody is matched against half a directory, and in a
 * handful of statements however many people there are.
 */
@Component
public class DirectoryImport {
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Audit audit;
    private final DirectorySettings settings;

    DirectoryImport(
            JdbcClient sql, TransactionTemplate transaction, Clock clock, Audit audit, DirectorySettings settings) {
        this.sql = sql;
        this.transaction = transaction;
        this.clock = clock;
        this.audit = audit;
        this.settings = settings;
    }

    /** A directory that gives its entries one by one. */
    @FunctionalInterface
    public interface Listing {
        void forEach(Taker taker) throws Exception;
    }

    /** Who takes the entries of a listing, and hears what is wrong with it. */
    @FunctionalInterface
    public interface Taker extends Consumer<DirectoryEntry> {
        /** Something was taken otherwise than it stands there. */
        default void remark(Remark remark) {}

        /** A person could not be taken; they stay as they are known. */
        default void passedOver(String userName, Remark remark) {}

        /** Somebody could not be taken and nobody knows who, so nobody counts as having left. */
        default void nobody(Remark remark) {}

        /** The directory says itself that this is not all of it, so nobody counts as having left. */
        default void partial() {}
    }

    /**
     * Takes over all people of a source; those who are no longer listed become inactive.
     *
     * @throws TooFewPeople when more are missing than the settings allow; nothing is changed then
     * @throws LostRoles when more lose a role than the settings allow; nothing is changed then
     */
    public ImportReport all(String name, Listing listing) {
        return all(name, Accepted.NOTHING, listing);
    }

    /** The same, where an administrator has said that so much of it is true. */
    ImportReport all(String name, Accepted accepted, Listing listing) {
        return run(name, accepted, listing, incoming -> leavers(name, incoming, accepted.missing()));
    }

    /** Takes over some people of a source, such as those changed since yesterday. */
    public ImportReport some(String name, Listing listing) {
        return some(name, Accepted.NOTHING, listing);
    }

    /** The same, where an administrator has said that so much of it is true. */
    ImportReport some(String name, Accepted accepted, Listing listing) {
        return run(name, accepted, listing, _ -> 0);
    }

    private ImportReport run(String name, Accepted accepted, Listing listing, ToIntFunction<Incoming> leave) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            Incoming incoming = receive(listing);
            int skipped = skipLocal();
            int changed = people(name);
            believeRoles(name, accepted.roles());
            roles();
            keys();
            int left = leave.applyAsInt(incoming);
            ImportReport report = incoming.report(changed, left, skipped);
            if (changed + left + skipped > 0) {
                audit.note("identity", "directory.import", "source:" + name, report.toString());
            }
            return report;
        }));
    }

    /** The whole listing in two temporary tables. */
    private Incoming receive(Listing listing) {
        Incoming incoming = new Incoming(sql);
        try {
            listing.forEach(incoming);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The directory could not be read to its end: " + e.getMessage(), e);
        }
        incoming.end();
        return incoming;
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

    /** A listing in which many lose a role has lost a column or a group; whoever has the role still has it. */
    private void believeRoles(String name, int accepted) {
        List<LostRoles> lost = sql.sql("""
            SELECT role, lost, holders, sum(lost) OVER () AS total FROM (
                SELECT r.role, count(*) AS holders,
                    count(*) FILTER (WHERE r.role <> ALL (string_to_array(i.roles, ' '))) AS lost
                FROM person_role r JOIN person p ON p.id = r.person LEFT JOIN incoming i USING (user_name)
                WHERE p.source = ? AND p.active GROUP BY r.role) c
            ORDER BY lost DESC, role\
            """)
                .param(name)
                .query((row, _) -> new LostRoles(
                        name,
                        Role.valueOf(row.getString("role")),
                        row.getInt("lost"),
                        row.getInt("holders"),
                        row.getInt("total")))
                .list();
        for (LostRoles one : lost) {
            if (one.all() > accepted && settings.brakesRoles(one.lost(), one.holders())) {
                throw one;
            }
        }
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

    /** A listing that has lost a part of the people is a fault of the directory, not a day of farewells. */
    private int leavers(String name, Incoming incoming, int accepted) {
        if (!incoming.tellsWhoLeft()) {
            return 0;
        }
        String gone = "source = :source AND active AND user_name NOT IN (SELECT user_name FROM incoming)"
                + " AND user_name <> ALL (:kept)";
        int known = sql.sql("SELECT count(*) FROM person WHERE source = ? AND active")
                .param(name)
                .query(Integer.class)
                .single();
        int missing = sql.sql("SELECT count(*) FROM person WHERE " + gone)
                .param("source", name)
                .param("kept", incoming.kept())
                .query(Integer.class)
                .single();
        if (missing > accepted && settings.brakes(incoming.listed(), missing, known)) {
            throw new TooFewPeople(name, missing, known);
        }
        return sql.sql("UPDATE person SET active = false, updated_at = :now WHERE " + gone)
                .param("source", name)
                .param("kept", incoming.kept())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
