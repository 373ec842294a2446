package org.podium.server.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.match.rule.Why;
import org.podium.server.platform.WordSearch;
import org.podium.server.recording.RecordingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person held, read across the tables of recording and identity for one page; it never writes. */
@Component
public class SessionStore {
    private static final String SESSIONS = """
        SELECT r.id, r.name, r.started_at, r.ended_at, r.participants, o.rank, o.why,
               (SELECT max(f.minutes) FROM recording_format_view f WHERE f.recording = r.id) AS minutes,
               (SELECT max(cardinality(f.thumbnails)) FROM recording_format_view f WHERE f.recording = r.id) AS thumbnails
        FROM owner_view o JOIN recording_view r ON r.id = o.recording
        WHERE o.person = :person\
        """;

    private final JdbcClient sql;

    SessionStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** One page of a person's sessions, newest first; the words of {@code part} are looked for in their names. */
    public List<Session> page(PersonId person, String part, int offset, int most) {
        return sql.sql(SESSIONS
                        + " AND " + WordSearch.in("r.name", "words") + " ORDER BY r.started_at DESC, r.id LIMIT :most"
                        + " OFFSET :offset")
                .param("person", person.value())
                .param("words", WordSearch.patterns(part))
                .param("most", most)
                .param("offset", offset)
                .query((row, n) -> session(row))
                .list();
    }

    public Optional<Session> find(PersonId person, RecordingId recording) {
        return sql.sql(SESSIONS + " AND r.id = :recording")
                .param("person", person.value())
                .param("recording", recording.value())
                .query((row, n) -> session(row))
                .optional();
    }

    private static Session session(ResultSet row) throws SQLException {
        Instant start = row.getTimestamp("started_at").toInstant();
        int minutes = row.getInt("minutes");
        return new Session(
                new RecordingId(row.getLong("id")),
                row.getString("name"),
                start,
                length(minutes, start, row.getTimestamp("ended_at")),
                minutes > 0,
                Optional.ofNullable(row.getObject("participants", Integer.class)),
                row.getString("rank").equals("FIRST"),
                Why.parse(row.getString("why")),
                row.getInt("thumbnails"));
    }

    private static Optional<Duration> length(int minutes, Instant start, @Nullable Timestamp end) {
        if (minutes > 0) {
            return Optional.of(Duration.ofMinutes(minutes));
        }
        return Optional.ofNullable(end)
                .map(moment -> Duration.between(start, moment.toInstant()))
                .filter(Duration::isPositive);
    }
}
