package org.podium.server.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.podium.server.platform.WordSearch;
import org.podium.server.recording.Lives;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lives of recordings with their owners and videos, and the meetings that run, read across the packages' views. */
@Component
public class LifeStore {
    /** The page is cut first, and only its lines are looked up elsewhere. */
    private static final String LIVES =
            """
            SELECT y.*, v.id AS video, c.state AS conversion,
                   ARRAY (SELECT p.display_name FROM owner_view o JOIN person_view p ON p.id = o.person
                          WHERE o.recording = y.id ORDER BY o.rank DESC, p.display_name) AS owners,
                   EXISTS (SELECT FROM claim_view a WHERE a.recording = y.id AND a.state = 'REQUESTED') AS asked
            FROM (SELECT * FROM (
                    SELECT r.id, r.server, r.record_id, r.name, r.started_at, %s AS life FROM recording_view r
                    UNION ALL
                    SELECT NULL, m.server, m.internal_id, m.name, m.started_at, %s FROM meeting_view m
                    WHERE m.recordable AND %s) x
                WHERE (%s OR x.record_id = :exact)
                  AND (:server = '' OR x.server = :server)
                  AND (x.life = :life OR :life = 'all' OR (:life = '' AND x.life <> 'never-came'))
                  AND (:owner = '' OR (:owner = 'owned') = EXISTS (SELECT FROM owner_view o WHERE o.recording = x.id))
                ORDER BY x.started_at DESC, x.record_id LIMIT :most OFFSET :offset) y
            LEFT JOIN video_view v ON v.recording = y.id LEFT JOIN conversion_view c ON c.recording = y.id
            ORDER BY y.started_at DESC, y.record_id\
            """.formatted(Lives.OF_RECORDING, Lives.OF_MEETING, Lives.ALONE, WordSearch.in("x.name", "q"));

    private static final String RUNNING = """
        SELECT m.name, m.server, m.external_id, m.started_at, m.recordable, m.parent_id <> '' AS breakout,
               ARRAY (SELECT DISTINCT p.full_name FROM moderator_view p WHERE p.meeting = m.id ORDER BY 1 LIMIT 12) AS moderators
        FROM meeting_view m WHERE m.ended_at IS NULL AND (:server = '' OR m.server = :server) AND %s
        ORDER BY m.started_at DESC, m.id LIMIT :most OFFSET :offset\
        """.formatted(WordSearch.in("m.name", "q"));

    private final JdbcClient sql;
    private final Lives lives;

    LifeStore(JdbcClient sql, Lives lives) {
        this.sql = sql;
        this.lives = lives;
    }

    /**
     * A recording, or a meeting that may become one.
     *
     * @param life its word
     * @param asked whether somebody says that it is theirs and waits for an answer
     */
    public record Line(
            String name,
            String server,
            String recordId,
            String life,
            Optional<Long> recording,
            Instant heldAt,
            List<String> owners,
            boolean asked,
            Optional<String> conversion,
            Optional<UUID> video) {}

    /** A meeting that runs as far as we know. */
    public record Running(
            String name,
            String server,
            String room,
            Instant since,
            boolean recordable,
            boolean breakout,
            List<String> moderators) {}

    public List<Line> page(RecordingFilter filter, int offset, int most) {
        return sql.sql(LIVES)
                .param("patient", lives.patient())
                .param("q", filter.wanted().words())
                .param("exact", filter.wanted().text())
                .param("server", filter.server())
                .param("life", filter.state())
                .param("owner", filter.owner())
                .param("most", most)
                .param("offset", offset)
                .query((row, _) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("name"),
                row.getString("server"),
                row.getString("record_id"),
                row.getString("life"),
                Optional.ofNullable(row.getObject("id", Long.class)),
                row.getTimestamp("started_at").toInstant(),
                List.of((String[]) row.getArray("owners").getArray()),
                row.getBoolean("asked"),
                Optional.ofNullable(row.getString("conversion")),
                Optional.ofNullable(row.getObject("video", UUID.class)));
    }

    /** How many run. */
    public int runningCount(String text, String server) {
        return sql.sql("SELECT count(*) FROM meeting_view m WHERE m.ended_at IS NULL"
                        + " AND (:server = '' OR m.server = :server) AND " + WordSearch.in("m.name", "q"))
                .param("server", server)
                .param("q", WordSearch.patterns(text))
                .query(Integer.class)
                .single();
    }

    public List<Running> running(String text, String server, int offset, int most) {
        return sql.sql(RUNNING)
                .param("server", server)
                .param("q", WordSearch.patterns(text))
                .param("most", most)
                .param("offset", offset)
                .query((row, _) -> new Running(
                        row.getString("name"),
                        row.getString("server"),
                        row.getString("external_id"),
                        row.getTimestamp("started_at").toInstant(),
                        row.getBoolean("recordable"),
                        row.getBoolean("breakout"),
                        List.of((String[]) row.getArray("moderators").getArray())))
                .list();
    }

    public List<String> servers() {
        return sql.sql("SELECT DISTINCT server FROM (SELECT server FROM recording_view UNION SELECT server FROM"
                        + " meeting_view) s ORDER BY 1")
                .query(String.class)
                .list();
    }
}
