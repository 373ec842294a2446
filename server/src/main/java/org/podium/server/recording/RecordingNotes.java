package org.podium.server.recording;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Notes what a look saw of recordings: three statements, for one recording as for ten thousand. */
@Component
public class RecordingNotes {
    private static final String NOTE = """
        INSERT INTO recording AS r (server, record_id, external_id, parent_id, name, state, origin, metadata, started_at,
                                    ended_at, participants, bytes, guarded, first_seen, last_seen, state_since)
        SELECT :server, s."recordId", s."externalId", s."parentId", s.name, s.state, s.origin, s.metadata, s."startedAt",
               s."endedAt", s.participants, s.bytes, s.guarded, :now, :now, :now
        FROM jsonb_to_recordset(:seen::jsonb) AS s ("recordId" text, "externalId" text, "parentId" text, name text, state text,
             origin text, metadata jsonb, "startedAt" timestamptz, "endedAt" timestamptz, participants int, bytes bigint,
             guarded boolean)
        ON CONFLICT (server, record_id) DO UPDATE SET external_id = excluded.external_id, parent_id = excluded.parent_id,
            name = excluded.name, origin = excluded.origin, metadata = excluded.metadata, ended_at = excluded.ended_at,
            participants = excluded.participants, bytes = excluded.bytes, guarded = excluded.guarded, last_seen = :now,
            state_since = CASE WHEN r.state = excluded.state THEN r.state_since ELSE :now END, state = excluded.state
        WHERE (r.name, r.state, r.metadata, r.ended_at, r.participants, r.bytes, r.guarded)
            IS DISTINCT FROM (excluded.name, excluded.state, excluded.metadata, excluded.ended_at, excluded.participants,
                              excluded.bytes, excluded.guarded)
        RETURNING id\
        """;

    private static final String NOTE_FORMATS = """
        INSERT INTO recording_format AS f (recording, type, url, minutes, bytes, thumbnails)
        SELECT DISTINCT ON (r.id, p.type) r.id, p.type, p.url, p.minutes, p.bytes,
               ARRAY (SELECT jsonb_array_elements_text(p.thumbnails))
        FROM jsonb_to_recordset(:seen::jsonb) AS s ("recordId" text, formats jsonb)
        JOIN recording r ON r.server = :server AND r.record_id = s."recordId"
        CROSS JOIN jsonb_to_recordset(s.formats) AS p (type text, url text, minutes int, bytes bigint, thumbnails jsonb)
        ON CONFLICT (recording, type) DO UPDATE SET url = excluded.url, minutes = excluded.minutes, bytes = excluded.bytes,
            thumbnails = excluded.thumbnails
        WHERE (f.url, f.minutes, f.bytes, f.thumbnails)
            IS DISTINCT FROM (excluded.url, excluded.minutes, excluded.bytes, excluded.thumbnails)
        RETURNING recording\
        """;

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient sql;
    private final ApplicationEventPublisher news;

    RecordingNotes(JdbcClient sql, ApplicationEventPublisher news) {
        this.sql = sql;
        this.news = news;
    }

    /** Notes recordings; those that are new or changed are told to the later rooms. */
    @Transactional
    public List<RecordingId> seen(String server, Collection<RecordingSighting> sightings, Instant now) {
        if (sightings.isEmpty()) {
            return List.of();
        }
        String seen = JSON.writeValueAsString(sightings);
        List<Long> changed = new java.util.ArrayList<>(run(NOTE, server, seen, now));
        changed.addAll(run(NOTE_FORMATS, server, seen, now));
        List<RecordingId> ids =
                changed.stream().distinct().map(RecordingId::new).toList();
        if (!ids.isEmpty()) {
            news.publishEvent(new RecordingsChanged(ids));
        }
        return ids;
    }

    private List<Long> run(String statement, String server, String seen, Instant now) {
        var call = sql.sql(statement).param("server", server).param("seen", seen);
        return (statement.contains(":now") ? call.param("now", Timestamp.from(now)) : call)
                .query(Long.class)
                .list();
    }
}
