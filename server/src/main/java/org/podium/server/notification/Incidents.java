package org.podium.server.notification;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Entry point for incidents: packages report what is wrong now, and thereby what no longer is. */
@Component
public class Incidents {
    private static final String OPEN = """
        INSERT INTO incident AS i (kind, scope, words, opened_at, last_at)
        SELECT DISTINCT ON (f.kind) f.kind, f.scope, ARRAY (SELECT jsonb_array_elements_text(f.words)), :now, :now
        FROM jsonb_to_recordset(:findings::jsonb) AS f (kind text, scope text, words jsonb)
        ON CONFLICT (kind, scope) WHERE closed_at IS NULL
        DO UPDATE SET last_at = :now, times = i.times + 1, words = excluded.words\
        """;

    /** One that ended a moment ago has not ended: it flickers. */
    private static final String REOPEN = """
        UPDATE incident i SET closed_at = NULL
        FROM jsonb_to_recordset(:findings::jsonb) AS f (kind text, scope text)
        WHERE i.kind = f.kind AND i.scope = f.scope AND i.closed_at > :settled AND NOT i.end_told
            AND NOT EXISTS (SELECT FROM incident o WHERE o.kind = i.kind AND o.scope = i.scope AND o.closed_at IS NULL)\
        """;

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient sql;
    private final NotificationSettings settings;
    private final Clock clock;

    Incidents(JdbcClient sql, NotificationSettings settings, Clock clock) {
        this.sql = sql;
        this.settings = settings;
        this.clock = clock;
    }

    /** All that is wrong in a scope at this moment: new incidents begin, those that are not found any more end. */
    @Transactional
    public void found(String scope, Collection<Finding> findings) {
        Timestamp now = Timestamp.from(clock.instant());
        String[] kinds = findings.stream().map(Finding::kind).distinct().toArray(String[]::new);
        sql.sql("UPDATE incident SET closed_at = ? WHERE scope = ? AND closed_at IS NULL AND kind <> ALL (?)")
                .params(now, scope, kinds)
                .update();
        open(scope, findings);
    }

    /** One thing more that is wrong in a scope; what else is known to be wrong there stays so. */
    @Transactional
    public void also(Finding finding) {
        open(finding.scope(), List.of(finding));
    }

    /** One thing in a scope is well again; nothing is said of the others. */
    @Transactional
    public void ended(String scope, String kind) {
        sql.sql("UPDATE incident SET closed_at = ? WHERE scope = ? AND kind = ? AND closed_at IS NULL")
                .params(Timestamp.from(clock.instant()), scope, kind)
                .update();
    }

    private void open(String scope, Collection<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        Timestamp now = Timestamp.from(clock.instant());
        if (!findings.stream().allMatch(finding -> finding.scope().equals(scope))) {
            throw new IllegalArgumentException("findings of another scope than " + scope);
        }
        String json = JSON.writeValueAsString(findings);
        sql.sql(REOPEN)
                .param("findings", json)
                .param("settled", Timestamp.from(clock.instant().minus(settings.settled())))
                .update();
        sql.sql(OPEN).param("findings", json).param("now", now).update();
    }

    /** Those that have not ended, the oldest first. */
    public List<Incident> open() {
        return sql.sql("SELECT * FROM incident WHERE closed_at IS NULL ORDER BY opened_at, id")
                .query(Incidents::incident)
                .list();
    }

    /** The latest ones, ended or not, newest first. */
    public List<Incident> latest(int most) {
        return sql.sql("SELECT * FROM incident ORDER BY last_at DESC, id DESC LIMIT ?")
                .param(most)
                .query(Incidents::incident)
                .list();
    }

    /** How many incidents ended before a moment. */
    public long endedBefore(Instant before) {
        return sql.sql("SELECT count(*) FROM incident WHERE closed_at < ?")
                .param(Timestamp.from(before))
                .query(Long.class)
                .single();
    }

    /** Forgets incidents that ended before a moment; how many. */
    @Transactional
    public int forget(Instant before) {
        return sql.sql("DELETE FROM incident WHERE closed_at < ?")
                .param(Timestamp.from(before))
                .update();
    }

    static Incident incident(ResultSet row, int number) throws SQLException {
        Array words = row.getArray("words");
        return new Incident(
                row.getLong("id"),
                new Finding(row.getString("kind"), row.getString("scope"), List.of((String[]) words.getArray())),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("last_at").toInstant(),
                row.getInt("times"),
                moment(row.getTimestamp("closed_at")),
                told(row));
    }

    private static Incident.Told told(ResultSet row) throws SQLException {
        if (row.getBoolean("end_told")) {
            return Incident.Told.END;
        }
        return row.getTimestamp("told_at") == null ? Incident.Told.NOTHING : Incident.Told.BEGINNING;
    }

    private static Optional<Instant> moment(@Nullable Timestamp time) {
        return Optional.ofNullable(time).map(Timestamp::toInstant);
    }
}
