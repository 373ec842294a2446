package org.podium.server.overview;

import java.time.Instant;
import java.util.List;
import org.podium.server.platform.WordSearch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lines of the audit log with the names of the people who act in them. */
@Component
public class AuditStore {
    private static final String LINES =
            """
            SELECT a.at, coalesce(p.display_name, a.actor) AS who, a.action, a.subject, a.detail
            FROM audit_view a LEFT JOIN person_view p ON a.actor = 'person:' || p.id OR a.actor = p.user_name
            WHERE %s
            ORDER BY a.id DESC LIMIT :most OFFSET :offset\
            """.formatted(WordSearch.in("concat_ws(' ', a.action, a.subject, a.detail, a.actor, p.display_name)", "q"));

    private final JdbcClient sql;

    AuditStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** A line of the log; the actor by name where it is a person. */
    public record Line(Instant at, String who, String action, String subject, String detail) {
        /** The recording's number, if it is about one; else empty. */
        public String recording() {
            return subject.startsWith("recording:") ? subject.substring("recording:".length()) : "";
        }
    }

    /** The newest first, of those that hold all words of a text. */
    public List<Line> lines(String text, int offset, int most) {
        return sql.sql(LINES)
                .param("q", WordSearch.patterns(text))
                .param("most", most)
                .param("offset", offset)
                .query(Line.class)
                .list();
    }
}
