package org.podium.server.overview;

import java.util.List;
import org.podium.server.platform.WordSearch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People with their roles, and how many recordings and videos are theirs. */
@Component
public class PeopleStore {
    private static final String PEOPLE =
            """
            SELECT p.id, p.user_name, p.display_name, p.source, p.active,
                   ARRAY (SELECT r.role FROM person_role_view r WHERE r.person = p.id ORDER BY 1) AS roles,
                   (SELECT count(*) FROM owner_view o WHERE o.person = p.id) AS sessions,
                   (SELECT count(*) FROM video_view v JOIN owner_view o ON o.recording = v.recording
                       WHERE o.person = p.id AND v.trashed_at IS NULL) AS videos
            FROM person_view p
            WHERE %s
            ORDER BY p.display_name, p.id LIMIT :most OFFSET :offset\
            """.formatted(WordSearch.in("concat_ws(' ', p.display_name, p.user_name)", "q"));

    private final JdbcClient sql;

    PeopleStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** A line of the list. */
    public record Line(
            long id,
            String userName,
            String displayName,
            String source,
            boolean active,
            List<String> roles,
            long sessions,
            long videos) {}

    /** A part of the list, by name. */
    public List<Line> lines(Wanted wanted, int offset, int most) {
        return sql.sql(PEOPLE)
                .param("q", wanted.words())
                .param("most", most)
                .param("offset", offset)
                .query((row, n) -> new Line(
                        row.getLong("id"),
                        row.getString("user_name"),
                        row.getString("display_name"),
                        row.getString("source"),
                        row.getBoolean("active"),
                        List.of((String[]) row.getArray("roles").getArray()),
                        row.getLong("sessions"),
                        row.getLong("videos")))
                .list();
    }
}
