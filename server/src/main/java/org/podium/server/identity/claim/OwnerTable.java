package org.podium.server.identity.claim;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.podium.server.identity.Watermarks;
import org.podium.server.identity.match.rule.Why;
import org.podium.server.recording.RecordingId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Proposals that follow from matches, and owners that follow from claims, for any number of recordings at once. */
public final class OwnerTable {
    /** A recording becomes visible some moments after it was first seen, never as late as this. */
    private static final Duration RECENT = Duration.ofHours(1);

    private final JdbcClient sql;
    private final String[] ownerKeys;

    public OwnerTable(JdbcClient sql, List<String> ownerKeys) {
        this.sql = sql;
        this.ownerKeys = ownerKeys.toArray(String[]::new);
    }

    /** The recordings of the meetings that some moderators moderated. */
    public List<Long> recordingsOf(Collection<Long> moderators) {
        return sql.sql("""
            SELECT DISTINCT r.id FROM moderator_view m JOIN meeting_view g ON g.id = m.meeting
            JOIN recording_view r ON r.server = g.server AND r.record_id = g.internal_id
            WHERE m.id = ANY (:moderators)\
            """)
                .param("moderators", numbers(moderators))
                .query(Long.class)
                .list();
    }

    /** Recordings that nobody claims yet: the new ones, or all of them. */
    public List<Long> unclaimed(boolean all, Instant now) {
        List<Long> found = sql.sql("""
            SELECT r.id FROM recording_view r
            WHERE r.id > :after AND r.first_seen > :since AND NOT EXISTS (SELECT FROM claim c WHERE c.recording = r.id)\
            """)
                .param("after", all ? -1L : Watermarks.lookBack(sql, "recording"))
                .param("since", Timestamp.from(all ? Instant.EPOCH : now.minus(RECENT)))
                .query(Long.class)
                .list();
        Watermarks.set(sql, "recording", "SELECT coalesce(max(id), 0) FROM recording_view");
        return found;
    }

    /** Proposes whom the evidence names, and takes back what it names no longer; never touches what a human decided. */
    public void propose(Collection<Long> recordings, Instant now) {
        sql.sql("""
            WITH evidence AS (
                SELECT r.id AS recording, x.person, x.certainty, x.why
                FROM recording_view r JOIN meeting_view g ON g.server = r.server AND g.internal_id = r.record_id
                JOIN moderator_view m ON m.meeting = g.id JOIN moderator_match x ON x.moderator = m.id
                WHERE r.id = ANY (:recordings) AND x.state = 'MATCHED' AND x.person IS NOT NULL
                UNION ALL
                SELECT r.id, o.person, 'ID', :ofRoom || r.name
                FROM recording_view r JOIN room_owner o ON o.server = r.server AND o.external_id = r.external_id
                WHERE r.id = ANY (:recordings)
                UNION ALL
                SELECT r.id, min(k.person), 'DECLARED', :ofRecording || min(k.key)
                FROM recording_view r CROSS JOIN unnest(:owners) AS o (name)
                JOIN person_key k ON k.kind IN ('U', 'E')
                WHERE r.id = ANY (:recordings) AND k.key = lower(btrim(r.metadata->>o.name))
                GROUP BY r.id, o.name HAVING count(DISTINCT k.person) = 1),
            wanted AS (
                SELECT DISTINCT ON (recording, person) * FROM evidence
                ORDER BY recording, person, array_position(ARRAY['ID', 'DECLARED', 'NAME'], certainty), why),
            gone AS (
                DELETE FROM claim c WHERE c.recording = ANY (:recordings) AND c.state = 'PROPOSED' AND NOT EXISTS (
                    SELECT FROM wanted w WHERE w.recording = c.recording AND w.person = c.person))
            INSERT INTO claim (recording, person, state, certainty, why, since)
            SELECT recording, person, 'PROPOSED', certainty, why, :now FROM wanted
            ON CONFLICT (recording, person) DO UPDATE
                SET state = 'PROPOSED', certainty = excluded.certainty, why = excluded.why
                WHERE claim.state IN ('PROPOSED', 'REQUESTED')
                    AND (claim.state, claim.certainty, claim.why)
                        IS DISTINCT FROM ('PROPOSED', excluded.certainty, excluded.why)\
            """)
                .param("recordings", numbers(recordings))
                .param("owners", ownerKeys)
                .param("ofRoom", prefix(Why.Reason.OWNER_OF_ROOM))
                .param("ofRecording", prefix(Why.Reason.OWNER_OF_RECORDING))
                .param("now", Timestamp.from(now))
                .update();
    }

    private static String prefix(Why.Reason reason) {
        return reason.key() + "\t";
    }

    /** Writes down who owns what: what all other packages read. In the order of {@link Claims#owners}. */
    public void settle(Collection<Long> recordings) {
        long[] numbers = numbers(recordings);
        sql.sql("""
            DELETE FROM owner o WHERE o.recording = ANY (:recordings) AND NOT EXISTS (
                SELECT FROM claim c WHERE c.recording = o.recording AND c.person = o.person
                    AND c.state IN ('PROPOSED', 'CONFIRMED'))\
            """).param("recordings", numbers).update();
        // Before another can be first, the one before must not be: the index allows one only, at any moment.
        sql.sql("WITH ranked AS (" + RANKED + """
            ) UPDATE owner o SET rank = 'CO' FROM ranked r
            WHERE r.recording = o.recording AND r.person = o.person AND o.rank = 'FIRST' AND r.place > 1\
            """).param("recordings", numbers).update();
        sql.sql("WITH ranked AS (" + RANKED + """
            ) INSERT INTO owner (recording, person, rank, rule, why, since)
            SELECT recording, person, CASE place WHEN 1 THEN 'FIRST' ELSE 'CO' END, rule, why, since FROM ranked
            ON CONFLICT (recording, person) DO UPDATE
                SET rank = excluded.rank, rule = excluded.rule, why = excluded.why
                WHERE (owner.rank, owner.rule, owner.why) IS DISTINCT FROM (excluded.rank, excluded.rule, excluded.why)\
            """).param("recordings", numbers).update();
    }

    private static final String RANKED = """
        SELECT c.recording, c.person, c.why, c.since,
            CASE c.state WHEN 'CONFIRMED' THEN 'confirmed' ELSE lower(c.certainty) END AS rule,
            row_number() OVER (PARTITION BY c.recording ORDER BY f.person IS NULL,
                %s, c.since, c.person) AS place
        FROM claim c LEFT JOIN first_owner f ON f.recording = c.recording AND f.person = c.person
        WHERE c.recording = ANY (:recordings) AND c.state IN ('PROPOSED', 'CONFIRMED')\
        """.formatted(unsure("c"));

    /** Whether a claim in force stands on a name alone, as {@link Claims#deciders} sees it. */
    static String unsure(String claim) {
        String reasons = Arrays.stream(Why.Reason.values())
                .filter(Why.Reason::ofName)
                .map(reason -> "'" + reason.key() + "'")
                .collect(Collectors.joining(", "));
        return """
            (CASE %1$s.state WHEN 'PROPOSED' THEN %1$s.certainty <> 'ID'
                ELSE %1$s.by_person IS NOT DISTINCT FROM %1$s.person AND split_part(%1$s.why, E'\\t', 1) IN (%2$s) END)\
            """.formatted(claim, reasons);
    }

    public static long[] numbers(Collection<Long> ids) {
        return ids.stream().mapToLong(Long::longValue).toArray();
    }

    static List<Long> one(RecordingId recording) {
        return List.of(recording.value());
    }
}
