package org.podium.server.identity.claim;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.podium.server.identity.PersonId;
import org.podium.server.platform.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets who a person is. */
@Component
public class Erasure {
    /** All that names the person, in small letters: user names, addresses, names, and those under which they moderated. */
    private static final String NAMES = """
        SELECT DISTINCT n FROM (
            SELECT lower(k.key) AS n FROM person_key k WHERE k.person = :id AND k.kind IN ('U', 'E')
            UNION ALL SELECT lower(p.user_name) FROM person p WHERE p.id = :id
            UNION ALL SELECT lower(p.display_name) FROM person p WHERE p.id = :id
            UNION ALL SELECT lower(p.email) FROM person p WHERE p.id = :id
            UNION ALL SELECT lower(p.given_name || ' ' || p.family_name) FROM person p WHERE p.id = :id
            UNION ALL SELECT lower(p.family_name || ' ' || p.given_name) FROM person p WHERE p.id = :id
            UNION ALL SELECT lower(m.full_name) FROM moderator m JOIN moderator_match x ON x.moderator = m.id
                WHERE x.person = :id) all_names
        WHERE btrim(n) <> ''\
        """;

    private final JdbcClient sql;
    private final Clock clock;
    private final Audit audit;

    Erasure(JdbcClient sql, Clock clock, Audit audit) {
        this.sql = sql;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Forgets who a person is. The row stays, empty and inactive, because recordings and decisions point to it; what it
     * was found by, and the names under which they moderated, are gone, also from the audit log and from what meetings and
     * recordings say of themselves.
     */
    @Transactional
    public void erase(PersonId person, PersonId by) {
        long id = person.value();
        List<String> names = sql.sql(NAMES).param("id", id).query(String.class).list();
        for (String table : List.of("meeting", "recording")) {
            forgetIn(table, names);
        }
        sql.sql("DELETE FROM moderator m USING moderator_match x WHERE x.moderator = m.id AND x.person = ?")
                .param(id)
                .update();
        for (String table : List.of(
                "person_key",
                "person_role",
                "local_account",
                "account",
                "binding",
                "course_teacher",
                "room_owner",
                "outside_session")) {
            sql.sql("DELETE FROM " + table + " WHERE person = ?").param(id).update();
        }
        sql.sql("DELETE FROM verdict WHERE person = ?").param(id).update();
        sql.sql("DELETE FROM claim_decision WHERE ? = ANY (people)").param(id).update();
        sql.sql("UPDATE claim SET why = '', words = '' WHERE person = ?")
                .param(id)
                .update();
        sql.sql("UPDATE owner SET why = '' WHERE person = ?").param(id).update();
        sql.sql("""
            UPDATE person SET user_name = 'erased-' || id, display_name = '—', given_name = '', family_name = '',
                email = '', language = '', active = false, source = 'erased', listed_at = NULL, updated_at = ? WHERE id = ?\
            """).params(Timestamp.from(clock.instant()), id).update();
        audit.forget(id, names);
        audit.note("person:" + by, "person.erase", "person:" + person, "");
    }

    /** Empties the values that are one of the names; a title in which a name occurs is a title. */
    private void forgetIn(String table, List<String> names) {
        sql.sql("""
            UPDATE %s t SET metadata = (SELECT jsonb_object_agg(e.key,
                    CASE WHEN lower(btrim(e.value)) = ANY (:names) THEN '' ELSE e.value END)
                FROM jsonb_each_text(t.metadata) e)
            WHERE EXISTS (SELECT FROM jsonb_each_text(t.metadata) e WHERE lower(btrim(e.value)) = ANY (:names))\
            """.formatted(table))
                .param("names", names.toArray(String[]::new))
                .update();
    }
}
