package org.podium.server.recording;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Meetings as rows: notes what a look saw, in as many statements for one meeting as for a thousand. */
@Component
public class Meetings {
    private static final String NOTE_MEETINGS = """
        INSERT INTO meeting (server, internal_id, external_id, parent_id, name, origin, metadata, recordable, started_at,
                             first_seen, last_seen)
        SELECT :server, m."internalId", m."externalId", m."parentId", m.name, m.origin, m.metadata, m.recordable,
               m."startedAt", :now, :now
        FROM jsonb_to_recordset(:seen::jsonb) AS m ("internalId" text, "externalId" text, "parentId" text, name text,
             origin text, metadata jsonb, recordable boolean, "startedAt" timestamptz)
        ON CONFLICT (server, internal_id) DO UPDATE SET last_seen = :now, ended_at = NULL, missed = 0, ask_at = NULL,
            name = excluded.name, metadata = excluded.metadata, origin = excluded.origin, recordable = excluded.recordable\
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

    /** Ended before a moment, and no recording came of it, nor is any awaited. */
    private static final String FORGETTABLE = """
        m.ended_at < ? AND m.ask_at IS NULL AND NOT EXISTS (
            SELECT FROM recording r WHERE r.server = m.server AND r.record_id = m.internal_id)\
        """;

    private static final int LONGEST_ID = 500;

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

    /** Notes that meetings were not listed, though the list came. */
    @Transactional
    public void missed(String server, Collection<String> internalIds) {
        if (!internalIds.isEmpty()) {
            sql.sql("UPDATE meeting SET missed = missed + 1 WHERE server = ? AND ended_at IS NULL AND"
                            + " internal_id = ANY (?)")
                    .params(server, internalIds.toArray(String[]::new))
                    .update();
        }
    }

    /** Notes that meetings are over; their recordings are awaited from now on. */
    @Transactional
    public void ended(String server, Collection<String> internalIds, Instant now) {
        if (!internalIds.isEmpty()) {
            sql.sql("UPDATE meeting SET ended_at = :now, ask_at = :now WHERE server = :server AND ended_at IS NULL AND"
                            + " internal_id = ANY (:ids)")
                    .param("now", Timestamp.from(now))
                    .param("server", server)
                    .param("ids", internalIds.toArray(String[]::new))
                    .update();
        }
    }

    /** Notes meetings that are listed still but over, with their moderators; their recordings are awaited since their end. */
    @Transactional
    public void endedAt(String server, Collection<EndedMeeting> ended, Instant now) {
        if (ended.isEmpty()) {
            return;
        }
        List<String> known = sql.sql(
                        "SELECT internal_id FROM meeting WHERE server = ? AND ended_at IS NOT NULL AND internal_id ="
                                + " ANY (?)")
                .params(
                        server,
                        ended.stream().map(one -> one.meeting().internalId()).toArray(String[]::new))
                .query(String.class)
                .list();
        List<EndedMeeting> fresh = ended.stream()
                .filter(one -> !known.contains(one.meeting().internalId()))
                .toList();
        seen(server, fresh.stream().map(EndedMeeting::meeting).toList(), now);
        fresh.forEach(one -> sql.sql("UPDATE meeting SET ended_at = ?, ask_at = ? WHERE server = ? AND internal_id = ?")
                .params(
                        Timestamp.from(one.at()),
                        Timestamp.from(now),
                        server,
                        one.meeting().internalId())
                .update());
    }

    /**
     * Forgets meetings that ended before a moment and that no recording came of, with their moderators, and rooms last heard of
     * before it; how many meetings.
     */
    @Transactional
    public int forget(Instant before) {
        sql.sql("DELETE FROM room_heard WHERE heard_at < ?")
                .param(Timestamp.from(before))
                .update();
        return sql.sql("DELETE FROM meeting m WHERE " + FORGETTABLE)
                .param(Timestamp.from(before))
                .update();
    }

    /** How many meetings {@link #forget} would forget. */
    public long forgettable(Instant before) {
        return sql.sql("SELECT count(*) FROM meeting m WHERE " + FORGETTABLE)
                .param(Timestamp.from(before))
                .query(Long.class)
                .single();
    }

    /** Forgets some moderators; how many. */
    public int forgetModerators(Collection<Long> moderators) {
        return sql.sql("DELETE FROM moderator WHERE id = ANY (?)")
                .param(moderators.stream().mapToLong(Long::longValue).toArray())
                .update();
    }

    /** The meetings of a server that run as far as we know. */
    public List<RunningMeeting> running(String server) {
        return sql.sql("SELECT internal_id, external_id, missed FROM meeting WHERE server = ? AND ended_at IS NULL")
                .param(server)
                .query(RunningMeeting.class)
                .list();
    }

    /** Meetings that are over and whose recording is to be asked for by name now, by internal id, the longest due first. */
    public List<String> awaited(String server, Instant now, int most) {
        return sql.sql("SELECT internal_id FROM meeting WHERE server = ? AND ask_at <= ? ORDER BY ask_at LIMIT ?")
                .params(server, Timestamp.from(now), most)
                .query(String.class)
                .list();
    }

    /**
     * Notes that recordings were asked for: the older the meeting, the later the next time; those that have come, and those
     * that are older than the effort, are not asked for by name any more. Rounds still find them.
     */
    @Transactional
    public void asked(
            String server, Collection<String> internalIds, Collection<String> come, Instant now, Duration effort) {
        if (!internalIds.isEmpty()) {
            sql.sql("""
                UPDATE meeting SET ask_at = CASE WHEN internal_id = ANY (:come) OR ended_at < :oldest THEN NULL
                    ELSE CAST(:now AS timestamptz)
                        + greatest(interval '1 minute', (CAST(:now AS timestamptz) - ended_at) / 10) END
                WHERE server = :server AND internal_id = ANY (:ids) AND ask_at IS NOT NULL\
                """)
                    .param("now", Timestamp.from(now))
                    .param("oldest", Timestamp.from(now.minus(effort)))
                    .param("server", server)
                    .param("come", come.toArray(String[]::new))
                    .param("ids", internalIds.toArray(String[]::new))
                    .update();
        }
    }

    /** Notes rooms that a server told of by itself, though perhaps no look ever sees a meeting there. */
    @Transactional
    public void heardOf(String server, Collection<String> externalIds, Instant now) {
        externalIds.stream()
                .filter(id -> !id.isBlank() && id.length() <= LONGEST_ID)
                .distinct()
                .forEach(id ->
                        sql.sql("""
                            INSERT INTO room_heard (server, external_id, heard_at) VALUES (?, ?, ?)
                            ON CONFLICT (server, external_id) DO UPDATE SET heard_at = excluded.heard_at\
                            """).params(server, id, Timestamp.from(now)).update());
    }

    /** The next rooms after one, in the order of their external ids: of meetings, of recordings, and those heard of. */
    public List<String> rooms(String server, String after, int most) {
        return sql.sql("""
            (SELECT DISTINCT external_id FROM meeting WHERE server = :server AND external_id > :after
             ORDER BY external_id LIMIT :most)
            UNION (SELECT DISTINCT external_id FROM recording WHERE server = :server AND external_id > :after
             ORDER BY external_id LIMIT :most)
            UNION (SELECT external_id FROM room_heard WHERE server = :server AND external_id > :after
             ORDER BY external_id LIMIT :most)
            ORDER BY external_id LIMIT :most\
            """)
                .param("server", server)
                .param("after", after)
                .param("most", most)
                .query(String.class)
                .list();
    }

    /** A meeting that its server calls over, and when it was. */
    public record EndedMeeting(MeetingSighting meeting, Instant at) {}

    /**
     * A meeting that was running when it was last looked for.
     *
     * @param missed how often in a row it was not listed since
     */
    public record RunningMeeting(String internalId, String externalId, int missed) {}
}
