package org.podium.server.recording;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Notes what a look saw of recordings: two statements, for one recording as for ten thousand. */
@Component
public class RecordingWriter {
    /**
     * What is known already and as it was is left out before the insert: a conflict locks its row, and that is a write, also
     * where nothing is changed then.
     */
    private static final String NOTE = """
        INSERT INTO recording AS r (server, record_id, external_id, parent_id, name, state, origin, metadata, started_at,
                                    ended_at, participants, bytes, guarded, first_seen, last_seen, state_since, changed_at)
        SELECT :server, s."recordId", s."externalId", s."parentId", s.name, s.state, s.origin, s.metadata, s."startedAt",
               s."endedAt", s.participants, s.bytes, s.guarded, :now, :now, :now, :now
        FROM jsonb_to_recordset(:seen::jsonb) AS s ("recordId" text, "externalId" text, "parentId" text, name text, state text,
             origin text, metadata jsonb, "startedAt" timestamptz, "endedAt" timestamptz, participants int, bytes bigint,
             guarded boolean)
        LEFT JOIN recording k ON k.server = :server AND k.record_id = s."recordId"
        WHERE k.id IS NULL OR k.last_seen < :fresh OR k.missing_since IS NOT NULL
            OR (k.name, k.state, k.metadata, k.ended_at, k.participants, k.bytes, k.guarded)
            IS DISTINCT FROM (s.name, s.state, s.metadata, s."endedAt", s.participants, s.bytes, s.guarded)
        ON CONFLICT (server, record_id) DO UPDATE SET external_id = excluded.external_id, parent_id = excluded.parent_id,
            name = excluded.name, origin = excluded.origin, metadata = excluded.metadata, ended_at = excluded.ended_at,
            participants = excluded.participants, bytes = excluded.bytes, guarded = excluded.guarded, last_seen = :now,
            state_since = CASE WHEN r.state = excluded.state THEN r.state_since ELSE :now END, state = excluded.state,
            missing_since = NULL,
            changed_at = CASE WHEN (r.name, r.state, r.metadata, r.ended_at, r.participants, r.bytes, r.guarded)
                IS DISTINCT FROM (excluded.name, excluded.state, excluded.metadata, excluded.ended_at,
                                  excluded.participants, excluded.bytes, excluded.guarded)
                OR r.missing_since IS NOT NULL THEN :now ELSE r.changed_at END
        RETURNING CASE WHEN r.changed_at = :now THEN r.id END\
        """;

    /** Of a format that is told twice one is taken, before it is compared: else the two would replace each other for ever. */
    private static final String NOTE_FORMATS = """
        INSERT INTO recording_format AS f (recording, type, url, minutes, bytes, thumbnails)
        SELECT p.id, p.type, p.url, p.minutes, p.bytes, p.thumbnails
        FROM (SELECT DISTINCT ON (r.id, p.type) r.id, p.type, p.url, p.minutes, p.bytes,
                     ARRAY (SELECT jsonb_array_elements_text(p.thumbnails)) AS thumbnails
              FROM jsonb_to_recordset(:seen::jsonb) AS s ("recordId" text, formats jsonb)
              JOIN recording r ON r.server = :server AND r.record_id = s."recordId"
              CROSS JOIN jsonb_to_recordset(s.formats) AS p (type text, url text, minutes int, bytes bigint, thumbnails jsonb)
        ) p
        LEFT JOIN recording_format k ON k.recording = p.id AND k.type = p.type
        WHERE k.recording IS NULL
            OR (k.url, k.minutes, k.bytes, k.thumbnails) IS DISTINCT FROM (p.url, p.minutes, p.bytes, p.thumbnails)
        ON CONFLICT (recording, type) DO UPDATE SET url = excluded.url, minutes = excluded.minutes, bytes = excluded.bytes,
            thumbnails = excluded.thumbnails
        RETURNING recording\
        """;

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient sql;
    private final ApplicationEventPublisher news;

    RecordingWriter(JdbcClient sql, ApplicationEventPublisher news) {
        this.sql = sql;
        this.news = news;
    }

    /**
     * Notes recordings; those that are new or changed are told to the packages that come after.
     *
     * @param fresh a recording seen since then is not written again unless it changed
     */
    @Transactional
    public List<RecordingId> seen(String server, Collection<RecordingSighting> sightings, Instant now, Instant fresh) {
        if (sightings.isEmpty()) {
            return List.of();
        }
        String seen = JSON.writeValueAsString(sightings);
        Set<Long> changed = new LinkedHashSet<>(sql.sql(NOTE)
                .param("server", server)
                .param("seen", seen)
                .param("now", Timestamp.from(now))
                .param("fresh", Timestamp.from(fresh))
                .query((row, _) -> row.getLong(1))
                .list());
        changed.addAll(sql.sql(NOTE_FORMATS)
                .param("server", server)
                .param("seen", seen)
                .query(Long.class)
                .list());
        // Those that were only seen once more come as nothing.
        changed.remove(0L);
        return told(changed);
    }

    /**
     * Notes that a server, asked by name, did not tell of recordings that it had told of before. The first time they are
     * missing; when they still are a while later, they are gone.
     *
     * @param sure those that have been missing since before this are gone
     */
    @Transactional
    public List<RecordingId> absent(String server, Collection<String> recordIds, Instant now, Instant sure) {
        if (recordIds.isEmpty()) {
            return List.of();
        }
        return told(new LinkedHashSet<>(sql.sql("""
            UPDATE recording SET asked_at = :now, missing_since = coalesce(missing_since, :now), changed_at = :now,
                state = CASE WHEN missing_since < :sure THEN 'gone' ELSE state END,
                state_since = CASE WHEN missing_since < :sure THEN :now ELSE state_since END
            WHERE server = :server AND record_id = ANY (:ids) AND state <> 'gone' RETURNING id\
            """)
                .param("server", server)
                .param("ids", recordIds.toArray(String[]::new))
                .param("now", Timestamp.from(now))
                .param("sure", Timestamp.from(sure))
                .query(Long.class)
                .list()));
    }

    /** Notes that its server deleted a recording because we asked for it. */
    @Transactional
    public void deleted(RecordingId id, Instant now) {
        told(new LinkedHashSet<>(sql.sql("""
            UPDATE recording SET state = 'deleted', state_since = :now, changed_at = :now, missing_since = NULL
            WHERE id = :id RETURNING id\
            """)
                .param("now", Timestamp.from(now))
                .param("id", id.value())
                .query(Long.class)
                .list()));
    }

    private List<RecordingId> told(Set<Long> changed) {
        List<RecordingId> ids = changed.stream().map(RecordingId::new).toList();
        if (!ids.isEmpty()) {
            news.publishEvent(new RecordingsChanged(ids));
        }
        return ids;
    }

    /** Recordings that the last full round did not bring, though they are known, by BBB's id. */
    public List<String> unseenSince(String server, Instant round, int most) {
        return sql.sql("""
            SELECT record_id FROM recording WHERE server = ? AND last_seen < ? AND state NOT IN ('gone', 'deleted')
                AND (asked_at IS NULL OR asked_at < ?) ORDER BY last_seen LIMIT ?\
            """)
                .params(server, Timestamp.from(round), Timestamp.from(round), most)
                .query(String.class)
                .list();
    }

    /** Recordings that BBB is still at work on, by BBB's id, the latest first. */
    public List<String> inTheMaking(String server, int most) {
        return sql.sql("""
            SELECT record_id FROM recording WHERE server = ? AND state IN ('processing', 'processed')
            ORDER BY state_since DESC LIMIT ?\
            """).params(server, most).query(String.class).list();
    }

    /**
     * How many recordings of a server we know that it still had when it was last asked.
     *
     * @param entries the same, each counted once for each of its formats
     */
    public record Count(long recordings, long entries) {}

    /** Counts the recordings of a server that are not missing. */
    public Count count(String server) {
        return count(server, Instant.EPOCH);
    }

    /** Counts those of them that were seen at a moment or after it. */
    public Count count(String server, Instant since) {
        return sql.sql("""
            SELECT count(*) FILTER (WHERE nth = 1) AS recordings, count(*) AS entries
            FROM (SELECT row_number() OVER (PARTITION BY r.id) AS nth FROM recording r
                  LEFT JOIN recording_format f ON f.recording = r.id
                  WHERE r.server = ? AND r.last_seen >= ? AND r.state <> 'gone' AND r.missing_since IS NULL) e\
            """)
                .params(server, Timestamp.from(since))
                .query(Count.class)
                .single();
    }

    /** How recordings stood, by BBB's id; those that are not known are absent. */
    public Map<String, String> states(String server, Collection<String> recordIds) {
        Map<String, String> states = new HashMap<>();
        sql.sql("SELECT record_id, state FROM recording WHERE server = ? AND record_id = ANY (?)")
                .params(server, recordIds.toArray(String[]::new))
                .query((row, _) -> states.put(row.getString(1), row.getString(2)))
                .list();
        return states;
    }
}
