package org.podium.server.conversion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.podium.film.process.ProgressLine;
import org.podium.server.conversion.process.Fault;
import org.podium.server.recording.RecordingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Conversions in the database. Each change names the state that it expects, so the slower of two nodes changes nothing. */
@Component
class ConversionStore {
    private final JdbcClient sql;
    private final Clock clock;

    ConversionStore(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Adds one for a recording, or sets a failed or cancelled one to waiting again; the id in both cases. */
    UUID ask(UUID fresh, RecordingId recording) {
        return sql.sql("""
            INSERT INTO conversion (id, recording, state, asked_at, changed_at)
            VALUES (:id, :recording, 'WAITING', :now, :now)
            ON CONFLICT (recording) DO UPDATE SET
                state = CASE WHEN conversion.state IN ('FAILED', 'CANCELLED') THEN 'WAITING' ELSE conversion.state END,
                attempt = CASE WHEN conversion.state IN ('FAILED', 'CANCELLED') THEN 0 ELSE conversion.attempt END,
                progress = CASE WHEN conversion.state IN ('FAILED', 'CANCELLED') THEN 0 ELSE conversion.progress END
            RETURNING id\
            """)
                .param("id", fresh)
                .param("recording", recording.value())
                .param("now", now())
                .query(UUID.class)
                .single();
    }

    /** Takes one for a worker, also from a worker that has vanished; the number of this attempt, or none if not wanted. */
    Optional<Integer> take(UUID id, String worker) {
        return sql.sql("""
            UPDATE conversion SET state = 'RUNNING', worker = :worker, attempt = attempt + 1, progress = 0, stage = '',
                remaining = NULL, started_at = :now, changed_at = :now, message = '', fault = ''
            WHERE id = :id AND state IN ('WAITING', 'RUNNING') RETURNING attempt\
            """)
                .param("worker", worker)
                .param("now", now())
                .param("id", id)
                .query(Integer.class)
                .optional();
    }

    /** Notes progress; false when the conversion is no longer this worker's. */
    boolean progress(UUID id, String worker, ProgressLine.Progress progress) {
        return sql.sql("""
            UPDATE conversion SET progress = :part, stage = :stage, remaining = :remaining, changed_at = :now
            WHERE id = :id AND state = 'RUNNING' AND worker = :worker\
            """)
                        .param("part", (float) progress.part())
                        .param("stage", progress.stage())
                        .param(
                                "remaining",
                                progress.remaining().map(Duration::toSeconds).orElse(null))
                        .param("now", now())
                        .param("id", id)
                        .param("worker", worker)
                        .update()
                == 1;
    }

    /** Ends a run of this worker; false when the conversion is no longer this worker's. */
    boolean end(UUID id, String worker, String state, String fault, String message) {
        return sql.sql("""
            UPDATE conversion SET state = :state, fault = :fault, message = :message, changed_at = :now,
                finished_at = CASE WHEN :state = 'WAITING' THEN NULL ELSE CAST(:now AS timestamptz) END,
                progress = CASE WHEN :state = 'DONE' THEN 1 ELSE progress END, remaining = NULL
            WHERE id = :id AND state = 'RUNNING' AND worker = :worker\
            """)
                        .param("state", state)
                        .param("fault", fault)
                        .param("message", message)
                        .param("now", now())
                        .param("id", id)
                        .param("worker", worker)
                        .update()
                == 1;
    }

    boolean cancel(UUID id) {
        return sql.sql("""
            UPDATE conversion SET state = 'CANCELLED', finished_at = :now, changed_at = :now
            WHERE id = :id AND state IN ('WAITING', 'RUNNING')\
            """).param("now", now()).param("id", id).update() == 1;
    }

    /** Whether its film is being made, or will be. */
    boolean isWanted(UUID id) {
        return sql.sql("SELECT count(*) FROM conversion WHERE id = ? AND state IN ('WAITING', 'RUNNING')")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void forget(RecordingId recording) {
        sql.sql("DELETE FROM conversion WHERE recording = ? AND state = 'DONE'")
                .param(recording.value())
                .update();
    }

    Optional<Conversion> find(UUID id) {
        return sql.sql("SELECT * FROM conversion WHERE id = ?")
                .param(id)
                .query((row, n) -> read(row))
                .optional();
    }

    List<Conversion> of(List<RecordingId> recordings) {
        return sql.sql("SELECT * FROM conversion WHERE recording = ANY(?)")
                .param(recordings.stream().map(RecordingId::value).toArray(Long[]::new))
                .query((row, n) -> read(row))
                .list();
    }

    List<Conversion> latest(int most) {
        return sql.sql("SELECT * FROM conversion ORDER BY asked_at DESC, id LIMIT ?")
                .param(most)
                .query((row, n) -> read(row))
                .list();
    }

    private static Conversion read(ResultSet row) throws SQLException {
        return new Conversion(
                row.getObject("id", UUID.class),
                new RecordingId(row.getLong("recording")),
                row.getInt("attempt"),
                row.getTimestamp("asked_at").toInstant(),
                state(row));
    }

    private static Conversion.State state(ResultSet row) throws SQLException {
        Timestamp finished = row.getTimestamp("finished_at");
        Instant at = (finished == null ? row.getTimestamp("changed_at") : finished).toInstant();
        return switch (row.getString("state")) {
            case "WAITING" -> new Conversion.State.Waiting();
            case "RUNNING" -> {
                int seconds = row.getInt("remaining");
                boolean unknown = row.wasNull();
                yield new Conversion.State.Running(
                        row.getDouble("progress"),
                        row.getString("stage"),
                        unknown ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds)),
                        row.getString("worker"));
            }
            case "DONE" -> new Conversion.State.Done(at);
            case "FAILED" ->
                new Conversion.State.Failed(at, Fault.valueOf(row.getString("fault")), row.getString("message"));
            case "CANCELLED" -> new Conversion.State.Cancelled(at);
            default -> throw new IllegalStateException("conversion state " + row.getString("state"));
        };
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
