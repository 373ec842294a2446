package org.podium.server.web.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.podium.server.identity.claim.Privacy;
import org.podium.server.identity.directory.Person;
import org.podium.server.identity.match.Why;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that the whole house knows of a person, table by table; reasons as sentences in the reader's language. */
@Component
class PersonExport {
    private final JdbcClient sql;
    private final Privacy privacy;

    PersonExport(JdbcClient sql, Privacy privacy) {
        this.sql = sql;
        this.privacy = privacy;
    }

    Map<String, List<Map<String, Object>>> of(Person person, Locale locale) {
        long id = person.id().value();
        Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>(privacy.export(person.id()));
        all.put("sessions", rows("""
            SELECT r.name AS recording, r.started_at, o.rank, o.rule, o.why, o.since
            FROM owner o JOIN recording r ON r.id = o.recording WHERE o.person = ? ORDER BY r.started_at\
            """, id));
        all.put("publications", rows("""
            SELECT title, state, decided_at FROM publication WHERE decided_by = ? ORDER BY decided_at\
            """, id));
        all.put("videos", rows("""
            SELECT id, title, audience, held_at, created_at, trashed_at FROM video WHERE owner = ? ORDER BY created_at\
            """, id));
        all.put(
                "audit",
                sql.sql("""
                    SELECT at, action, subject, detail FROM audit
                    WHERE actor = :name OR actor = :number OR subject = :number ORDER BY id\
                    """)
                        .param("name", person.userName())
                        .param("number", "person:" + id)
                        .query()
                        .listOfRows());
        all.values().forEach(rows -> rows.forEach(row -> tell(row, locale)));
        return all;
    }

    private List<Map<String, Object>> rows(String query, long person) {
        return sql.sql(query).param(person).query().listOfRows();
    }

    private static void tell(Map<String, Object> row, Locale locale) {
        if (row.get("why") instanceof String text) {
            Why.parse(text).ifPresent(why -> row.put("why", why.in(locale)));
        }
    }
}
