package org.podium.server.meeting;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The door of the room: notes what a look saw, in as many statements for one meeting as for a thousand. */
@Component
public class Meetings {
    private static final String NOTE_MEETINGS = """
        INSERT INTO meeting (server, internal_id, external_id, parent_id, name, origin, metadata, started_at,
                             first_seen, last_seen)
        SELECT :server, m."internalId", m."externalId", m."parentId", m.name, m.origin, m.metadata, m."startedAt", :now, :now
        FROM jsonb_to_recordset(:seen::jsonb) AS m ("internalId" text, "externalId" text, "parentId" text, name text,
                                                    origin text, metadata jsonb, "startedAt" timestamptz)
        ON CONFLICT (server, internal_id) DO UPDATE SET last_seen = :now, ended_at = NULL, name = excluded.name,
            metadata = excluded.metadata, origin = excluded.origin\
        """;

    private static final String NOTE_MODERATORS = """
        WITH seen AS (
            SELECT DISTINCT k.id AS meeting, p."userId" AS user_id, p."fullName" AS full_name, p.guest
            FROM jsonb_to_recordset(:seen::jsonb) AS m ("internalId" text, moderators jsonb)
            JOIN meeting k ON k.server = :server AND k.internal_id = m."internalId"
            CROSS JOIN jsonb_to_recordset(m.moderators) AS p ("userId" text, "fullName" text, guest boolean)
        )
        INSERT INTO moderator (meeting, user_id, full_name, guest, first_seen, last_seen)
        SELECT s.meeting, s.user_id, s.full_name, s.guest, :now, :now FROM seen s
        WHERE NOT EXISTS (SELECT FROM moderator o WHERE o.meeting = s.meeting AND o.user_id = s.user_id
                          AND o.full_name = s.full_name)
        ON CONFLICT DO NOTHING
        RETURNING id\
        """;

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient sql;
    private final ApplicationEventPublisher news;

    Meetings(JdbcClient sql, ApplicationEventPublisher news) {
        this.sql = sql;
        this.news = news;
    }

    /** Notes running meetings and their moderators; seeing the same again changes nothing but the time. */
    @Transactional
    public void seen(String server, Collection<MeetingSighting> sightings, Instant now) {
        if (sightings.isEmpty()) {
            return;
        }
        String seen = JSON.writeValueAsString(sightings);
        sql.sql(NOTE_MEETINGS)
                .param("server", server)
                .param("seen", seen)
                .param("now", Timestamp.from(now))
                .update();
        List<Long> fresh = sql.sql(NOTE_MODERATORS)
                .param("server", server)
                .param("seen", seen)
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .list();
        if (!fresh.isEmpty()) {
            news.publishEvent(new ModeratorsSeen(fresh));
        }
    }

    /** Notes that meetings are over. */
    @Transactional
    public void ended(String server, Collection<String> internalIds, Instant now) {
        if (!internalIds.isEmpty()) {
            sql.sql("UPDATE meeting SET ended_at = ? WHERE server = ? AND ended_at IS NULL AND internal_id = ANY(?)")
                    .params(Timestamp.from(now), server, internalIds.toArray(String[]::new))
                    .update();
        }
    }

    /** The meetings of a server that run as far as we know. */
    public List<RunningMeeting> running(String server) {
        return sql.sql("SELECT internal_id, external_id FROM meeting WHERE server = ? AND ended_at IS NULL")
                .param(server)
                .query(RunningMeeting.class)
                .list();
    }

    /** The rooms in which something was held since a moment, by their external ids. */
    public Set<String> roomsSince(String server, Instant since) {
        return sql.sql("SELECT DISTINCT external_id FROM meeting WHERE server = ? AND last_seen >= ?")
                .params(server, Timestamp.from(since))
                .query(String.class)
                .set();
    }

    /** A meeting that was running when it was last looked for. */
    public record RunningMeeting(String internalId, String externalId) {}
}
