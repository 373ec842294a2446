package org.podium.server.recording;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.podium.server.platform.WordSearch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Entry point of this package: recordings, and where each stands. */
@Component
public class Recordings {
    private static final String COLUMNS = """
        SELECT r.id, r.server, r.record_id, r.parent_id, r.name, r.state, r.state_since, r.missing_since, r.started_at,
               r.ended_at
        FROM recording r \
        """;

    private final JdbcClient sql;
    private final RecordingSettings settings;
    private final Clock clock;

    Recordings(JdbcClient sql, RecordingSettings settings, Clock clock) {
        this.sql = sql;
        this.settings = settings;
        this.clock = clock;
    }

    public Optional<Recording> find(RecordingId id) {
        return of(List.of(id)).stream().findFirst();
    }

    /**
     * Makes all others who decide on a recording wait, so that facts read afterwards stay true to the end of the transaction; a
     * statement of its own, because one that waits for a lock goes on with what it saw before.
     *
     * @return false when there is no such recording
     */
    public boolean lock(RecordingId id) {
        return sql.sql("SELECT id FROM recording WHERE id = ? FOR NO KEY UPDATE")
                .param(id.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** Some of them, newest first; those that are not there are absent. */
    public List<Recording> of(Collection<RecordingId> ids) {
        Long[] numbers = ids.stream().map(RecordingId::value).toArray(Long[]::new);
        return sql.sql(COLUMNS + "WHERE r.id = ANY (?) ORDER BY r.started_at DESC, r.id")
                .params((Object) numbers)
                .query((row, _) -> recording(row))
                .list();
    }

    /** Those whose name has the words of a text, or whose id on their server is it, newest first. */
    public List<Recording> search(String text, int offset, int most) {
        return sql.sql(COLUMNS
                        + "WHERE " + WordSearch.in("r.name", "words")
                        + " OR r.record_id = :text ORDER BY r.started_at DESC, r.id LIMIT :most OFFSET :offset")
                .param("words", WordSearch.patterns(text))
                .param("text", text)
                .param("most", most)
                .param("offset", offset)
                .query((row, _) -> recording(row))
                .list();
    }

    private Recording recording(ResultSet row) throws SQLException {
        var facts = new Life.Facts(
                row.getString("state"),
                row.getTimestamp("state_since").toInstant(),
                moment(row.getTimestamp("missing_since")));
        return new Recording(
                new RecordingId(row.getLong("id")),
                row.getString("server"),
                row.getString("record_id"),
                row.getString("parent_id"),
                row.getString("name"),
                row.getTimestamp("started_at").toInstant(),
                moment(row.getTimestamp("ended_at")),
                Life.of(facts, settings.patience(), clock.instant()));
    }

    private static Optional<Instant> moment(@Nullable Timestamp time) {
        return Optional.ofNullable(time).map(Timestamp::toInstant);
    }
}
