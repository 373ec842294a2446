package org.podium.server.identity.privacy;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.podium.server.identity.PersonId;
import org.podium.server.platform.audit.PersonalData;
import org.podium.server.recording.Meetings;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What identity keeps of people: who they are, how they are found, what they own, and how they moderated. */
@Component
@Order(1)
class KnownPeople implements PersonalData {
    private static final String NAMES = """
        SELECT DISTINCT n FROM (
            SELECT lower(k.key) AS n FROM person_key k WHERE k.person = :id AND k.kind IN ('U', 'E')
            UNION ALL SELECT lower(p.user_name) FROM person p WHERE p.id = :id
            UNION ALL SELECT lower(p.display_name) FROM person p WHERE p.id = :id
            UNION ALL SELECT lower(p.email) FROM person p WHERE p.id = :id
            UNION ALL SELECT lower(p.given_name || ' ' || p.family_name) FROM person p WHERE p.id = :id
            UNION ALL SELECT lower(p.family_name || ' ' || p.given_name) FROM person p WHERE p.id = :id
            UNION ALL SELECT lower(m.full_name) FROM moderator_view m JOIN moderator_match x ON x.moderator = m.id
                WHERE x.person = :id) all_names
        WHERE btrim(n) <> ''\
        """;

    private static final Map<String, String> TOLD = told();

    private static final List<String> FORGOTTEN = List.of(
            "DELETE FROM person_key WHERE person = ?",
            "DELETE FROM person_role WHERE person = ?",
            "DELETE FROM local_account WHERE person = ?",
            "DELETE FROM account WHERE person = ?",
            "DELETE FROM binding WHERE person = ?",
            "DELETE FROM course_teacher WHERE person = ?",
            "DELETE FROM room_owner WHERE person = ?",
            "DELETE FROM verdict WHERE person = ?",
            "DELETE FROM claim_decision WHERE ? = ANY (people)",
            "UPDATE claim SET why = '', words = '' WHERE person = ?",
            "UPDATE owner SET why = '' WHERE person = ?");

    private final JdbcClient sql;
    private final Clock clock;
    private final Meetings meetings;

    KnownPeople(JdbcClient sql, Clock clock, Meetings meetings) {
        this.sql = sql;
        this.clock = clock;
        this.meetings = meetings;
    }

    private static Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("person", "SELECT * FROM person WHERE id = ?");
        told.put("roles", "SELECT role FROM person_role WHERE person = ?");
        told.put("accounts", "SELECT provider, subject, since FROM account WHERE person = ?");
        told.put("bindings", "SELECT origin, user_id, refused, source, since FROM binding WHERE person = ?");
        told.put("courses", "SELECT origin, course FROM course_teacher WHERE person = ?");
        told.put("rooms", "SELECT server, external_id, since FROM room_owner WHERE person = ?");
        told.put("claims", """
            SELECT r.name AS recording, r.started_at, c.state, f.person IS NOT NULL AS first, c.why, c.words, c.since
            FROM claim c JOIN recording_view r ON r.id = c.recording
            LEFT JOIN first_owner f ON f.recording = c.recording AND f.person = c.person
            WHERE c.person = ? ORDER BY r.started_at\
            """);
        told.put("decisions", """
            SELECT r.name AS recording, d.verb, d.at, d.undone_at
            FROM claim_decision d JOIN recording_view r ON r.id = d.recording WHERE ? = ANY (d.people) ORDER BY d.id\
            """);
        told.put("meetings", """
            SELECT g.name AS meeting, g.started_at, m.user_id, m.full_name, m.first_seen, m.last_seen, x.why
            FROM moderator_match x JOIN moderator_view m ON m.id = x.moderator JOIN meeting_view g ON g.id = m.meeting
            WHERE x.person = ? ORDER BY g.started_at\
            """);
        return told;
    }

    /** Whom exporting or erasing a person is about. */
    Subject subject(PersonId person) {
        long id = person.value();
        String userName = sql.sql("SELECT user_name FROM person WHERE id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .orElse("");
        return new Subject(
                id, userName, sql.sql(NAMES).param("id", id).query(String.class).list());
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(Subject subject) {
        Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>();
        TOLD.forEach((what, query) ->
                all.put(what, sql.sql(query).param(subject.person()).query().listOfRows()));
        return all;
    }

    @Override
    public void erase(Subject subject) {
        long id = subject.person();
        meetings.forgetModerators(sql.sql("SELECT moderator FROM moderator_match WHERE person = ?")
                .param(id)
                .query(Long.class)
                .list());
        FORGOTTEN.forEach(statement -> sql.sql(statement).param(id).update());
        sql.sql("""
            UPDATE person SET user_name = 'erased-' || id, display_name = '—', given_name = '', family_name = '',
                email = '', language = '', active = false, source = 'erased', listed_at = NULL, updated_at = ? WHERE id = ?\
            """).params(Timestamp.from(clock.instant()), id).update();
    }
}
