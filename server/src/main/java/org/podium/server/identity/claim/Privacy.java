package org.podium.server.identity.claim;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.match.IdentitySettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is known of people is kept no longer than needed, and shown to them. */
@Component
public class Privacy {
    private final JdbcClient sql;
    private final Clock clock;
    private final IdentitySettings settings;

    Privacy(JdbcClient sql, Clock clock, IdentitySettings settings) {
        this.sql = sql;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * Forgets moderators, seen last before the term, who own no recording of their meeting.
     *
     * @return how many
     */
    @Transactional
    public int forgetOldNames() {
        Timestamp before = Timestamp.from(clock.instant().minus(settings.keepNames()));
        // A decision that nobody fits, or that was undone, keeps a name too.
        sql.sql("UPDATE verdict SET full_name = '' WHERE full_name <> '' AND at < ? AND (person IS NULL OR"
                        + " undone_at < ?)")
                .params(before, before)
                .update();
        sql.sql("DELETE FROM claim_decision WHERE at < ?")
                .param(Timestamp.from(clock.instant().minus(Decision.TERM)))
                .update();
        return sql.sql("""
            DELETE FROM moderator m WHERE m.last_seen < :before AND NOT EXISTS (
                SELECT FROM moderator_match x JOIN meeting g ON g.id = m.meeting
                JOIN recording r ON r.server = g.server AND r.record_id = g.internal_id
                JOIN owner o ON o.recording = r.id AND o.person = x.person
                WHERE x.moderator = m.id)\
            """).param("before", before).update();
    }

    /** All that the identity part of the house knows of a person, table by table, as it is. */
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>();
        all.put("person", rows("SELECT * FROM person WHERE id = ?", person));
        all.put("roles", rows("SELECT role FROM person_role WHERE person = ?", person));
        all.put("accounts", rows("SELECT provider, subject, since FROM account WHERE person = ?", person));
        all.put(
                "bindings",
                rows("SELECT origin, user_id, refused, source, since FROM binding WHERE person = ?", person));
        all.put("courses", rows("SELECT origin, course FROM course_teacher WHERE person = ?", person));
        all.put("rooms", rows("SELECT server, external_id, since FROM room_owner WHERE person = ?", person));
        all.put("claims", rows("""
            SELECT r.name AS recording, r.started_at, c.state, c.why, c.words, c.since
            FROM claim c JOIN recording r ON r.id = c.recording WHERE c.person = ? ORDER BY r.started_at\
            """, person));
        all.put("decisions", rows("""
            SELECT r.name AS recording, d.verb, d.at, d.undone_at
            FROM claim_decision d JOIN recording r ON r.id = d.recording WHERE ? = ANY (d.people) ORDER BY d.id\
            """, person));
        all.put("meetings", rows("""
            SELECT g.name AS meeting, g.started_at, m.user_id, m.full_name, m.first_seen, m.last_seen, x.why
            FROM moderator_match x JOIN moderator m ON m.id = x.moderator JOIN meeting g ON g.id = m.meeting
            WHERE x.person = ? ORDER BY g.started_at\
            """, person));
        all.put("log", rows("""
            SELECT a.at, a.action, a.subject, a.detail FROM audit a JOIN person p
                ON a.actor IN (p.user_name, 'person:' || p.id) OR a.subject = 'person:' || p.id
            WHERE p.id = ? ORDER BY a.id\
            """, person));
        return all;
    }

    private List<Map<String, Object>> rows(String query, PersonId person) {
        return sql.sql(query).param(person.value()).query().listOfRows();
    }
}
