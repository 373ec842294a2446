package org.podium.server.identity.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.podium.server.identity.PersonId;
import org.podium.server.platform.WordSearch;
import org.podium.server.recording.RecordingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what somebody asks for, and who asks for what. */
@Component
public class Requests {
    /** BBB's own id of a recording, as it stands in every link to it. */
    private static final Pattern RECORD = Pattern.compile("(?<![0-9a-f])[0-9a-f]{40}-[0-9]{13}(?![0-9])");

    private static final int LONGEST_LINK = 2_000;
    private static final int MOST_FOUND = 10;

    private final JdbcClient sql;

    Requests(JdbcClient sql) {
        this.sql = sql;
    }

    /** By a link to its playback, whatever page that is. */
    public List<Request.Found> byLink(PersonId person, String link) {
        Matcher record = RECORD.matcher(link.length() > LONGEST_LINK ? "" : link);
        return record.find()
                ? found(person, "r.record_id = :a AND :b = :b AND :c = :c", record.group(), 0, 0)
                : List.of();
    }

    /** By the whole name, whatever its accents and capitals, or id of the room and a stretch of time; a part of a name would be a way to look around. */
    public List<Request.Found> byRoom(PersonId person, String room, Instant from, Instant to) {
        return room.isBlank()
                ? List.of()
                : found(
                        person,
                        "(" + WordSearch.same("r.name", "plain") + " OR r.external_id = :a)"
                                + " AND r.started_at >= to_timestamp(:b) AND r.started_at < to_timestamp(:c)",
                        room.strip(),
                        from.getEpochSecond(),
                        to.getEpochSecond());
    }

    /** What a person has asked for, newest first. */
    public List<Request.Found> of(PersonId person, int most) {
        return found(
                        person,
                        "EXISTS (SELECT FROM claim k WHERE k.recording = r.id AND k.person = :person"
                                + " AND k.state IN ('REQUESTED', 'REJECTED')) AND :a = :a AND :b = :b AND :c = :c",
                        "",
                        0,
                        0)
                .stream()
                .limit(most)
                .toList();
    }

    private List<Request.Found> found(PersonId person, String which, String a, long b, long c) {
        return sql.sql("""
            SELECT r.id, r.started_at, coalesce(k.state, '') AS state,
                k.by_person IS NOT DISTINCT FROM k.person AS by_themselves,
                EXISTS (SELECT FROM owner o WHERE o.recording = r.id AND o.person = :person) AS owned,
                (SELECT count(*) FROM meeting_view g JOIN moderator_view m ON m.meeting = g.id
                    WHERE g.server = r.server AND g.internal_id = r.record_id) AS seen,
                EXISTS (SELECT FROM meeting_view g JOIN moderator_view m ON m.meeting = g.id
                    LEFT JOIN moderator_match x ON x.moderator = m.id
                    WHERE g.server = r.server AND g.internal_id = r.record_id AND NOT m.guest
                        AND coalesce(x.state, '') <> 'MATCHED') AS doubtful
            FROM recording_view r LEFT JOIN claim k ON k.recording = r.id AND k.person = :person
            """ + "WHERE " + which + " ORDER BY r.started_at DESC, r.id LIMIT " + MOST_FOUND)
                .param("person", person.value())
                .param("a", a)
                .param("plain", WordSearch.plain(a))
                .param("b", b)
                .param("c", c)
                .query((row, _) -> new Request.Found(
                        new RecordingId(row.getLong("id")),
                        row.getTimestamp("started_at").toInstant(),
                        missing(row),
                        row.getString("state")))
                .list();
    }

    private static Request.Missing missing(ResultSet row) throws SQLException {
        if (row.getBoolean("owned")) {
            return Request.Missing.NOTHING;
        }
        // What was decided is the reason, whoever moderated.
        String state = row.getString("state");
        if (Set.of("REJECTED", "REVOKED", "HANDED_OVER").contains(state)) {
            return row.getBoolean("by_themselves") ? Request.Missing.LET_GO : Request.Missing.DECIDED_OTHERWISE;
        }
        if (row.getLong("seen") == 0) {
            return Request.Missing.NOT_SEEN;
        }
        return row.getBoolean("doubtful") ? Request.Missing.NOT_TOLD_APART : Request.Missing.OTHERS_MODERATED;
    }

    /** All that wait, the oldest first. */
    public List<Request> waiting(int offset, int most) {
        return waiting("true", 0, offset, most);
    }

    /** Those that a person may decide about as a sure owner, the oldest first. */
    public List<Request> waitingFor(PersonId owner, int most) {
        return waiting("""
            EXISTS (SELECT FROM claim o WHERE o.recording = k.recording AND o.person = :owner
                AND o.state IN ('CONFIRMED', 'PROPOSED') AND NOT %s)\
            """.formatted(OwnerTable.unsure("o")), owner.value(), 0, most);
    }

    private List<Request> waiting(String which, long owner, int offset, int most) {
        return sql.sql("""
            SELECT r.id, r.name, r.started_at, p.id AS person, p.display_name, p.user_name, k.words, k.since,
                ARRAY (SELECT DISTINCT m.full_name FROM meeting_view g JOIN moderator_view m ON m.meeting = g.id
                    WHERE g.server = r.server AND g.internal_id = r.record_id ORDER BY 1 LIMIT 20) AS moderators,
                ARRAY (SELECT o.display_name FROM owner w JOIN person o ON o.id = w.person
                    WHERE w.recording = r.id ORDER BY w.rank DESC, o.display_name LIMIT 20) AS owners
            FROM claim k JOIN recording_view r ON r.id = k.recording JOIN person p ON p.id = k.person
            WHERE k.state = 'REQUESTED' AND :owner = :owner AND
            """ + which + " ORDER BY k.since, r.id, p.id LIMIT" + " :most OFFSET :offset")
                .param("owner", owner)
                .param("most", most)
                .param("offset", offset)
                .query((row, _) -> new Request(
                        new RecordingId(row.getLong("id")),
                        row.getString("name"),
                        row.getTimestamp("started_at").toInstant(),
                        new PersonId(row.getLong("person")),
                        row.getString("display_name"),
                        row.getString("user_name"),
                        row.getString("words"),
                        row.getTimestamp("since").toInstant(),
                        List.of((String[]) row.getArray("moderators").getArray()),
                        List.of((String[]) row.getArray("owners").getArray())))
                .list();
    }

    /**
     * How a claimant came to the meeting, as the server saw it.
     *
     * @param frontEnd may be empty
     */
    public record Attendance(PersonId person, String frontEnd, String userId, String fullName, Instant at) {}

    /** Those of a recording's moderators who are known. */
    public List<Attendance> attendances(RecordingId recording) {
        return sql.sql("""
            SELECT x.person, coalesce(g.metadata->>'bbb-origin', g.origin) AS front_end, m.user_id, m.full_name,
                m.first_seen
            FROM recording_view r JOIN meeting_view g ON g.server = r.server AND g.internal_id = r.record_id
            JOIN moderator_view m ON m.meeting = g.id JOIN moderator_match x ON x.moderator = m.id
            WHERE r.id = ? AND x.person IS NOT NULL ORDER BY m.first_seen, m.id\
            """)
                .param(recording.value())
                .query((row, _) -> new Attendance(
                        new PersonId(row.getLong("person")),
                        row.getString("front_end"),
                        row.getString("user_id"),
                        row.getString("full_name"),
                        row.getTimestamp("first_seen").toInstant()))
                .list();
    }

    /** A recording by its number: its name and when it was held. */
    public Optional<Held> held(RecordingId recording) {
        return sql.sql("SELECT name, started_at FROM recording_view WHERE id = ?")
                .param(recording.value())
                .query((row, _) -> new Held(
                        row.getString("name"), row.getTimestamp("started_at").toInstant()))
                .optional();
    }

    /** What was recorded, and when. */
    public record Held(String name, Instant startedAt) {}

    /**
     * What is known of a recording when nobody could be found whose it is.
     *
     * @param moderators names and user ids as they were seen
     */
    public record Evidence(String server, String recordId, String room, List<Fact> metadata, List<String> moderators) {}

    /**
     * One thing that the front end noted of a meeting.
     *
     * @param person whose user name the value is; empty if nobody's
     */
    public record Fact(String name, String value, String person) {}

    /** All that may tell an administrator whose a recording is. */
    public Optional<Evidence> evidence(RecordingId recording) {
        List<Fact> facts =
                sql.sql("""
                    SELECT e.key AS name, e.value, coalesce(min(p.display_name), '') AS person
                    FROM recording_view r CROSS JOIN jsonb_each_text(r.metadata) e
                    LEFT JOIN person_key k ON k.kind = 'U' AND k.key = lower(btrim(e.value))
                    LEFT JOIN person p ON p.id = k.person
                    WHERE r.id = ? GROUP BY e.key, e.value ORDER BY e.key LIMIT 100\
                    """).param(recording.value()).query(Fact.class).list();
        List<String> moderators =
                sql.sql("""
                    SELECT DISTINCT m.full_name || ' (' || m.user_id || ')' FROM recording_view r
                    JOIN meeting_view g ON g.server = r.server AND g.internal_id = r.record_id
                    JOIN moderator_view m ON m.meeting = g.id WHERE r.id = ? ORDER BY 1 LIMIT 50\
                    """).param(recording.value()).query(String.class).list();
        return sql.sql("SELECT server, record_id, external_id FROM recording_view WHERE id = ?")
                .param(recording.value())
                .query((row, _) -> new Evidence(
                        row.getString("server"),
                        row.getString("record_id"),
                        row.getString("external_id"),
                        facts,
                        moderators))
                .optional();
    }
}
