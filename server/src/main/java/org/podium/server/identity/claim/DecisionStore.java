package org.podium.server.identity.claim;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.claim.ClaimDecision.Done;
import org.podium.server.recording.RecordingId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decisions on owners as rows, each with what was before it. */
final class DecisionStore {
    /** One that nothing later was built upon: no other about the same people, or about who is the first. */
    private static final String ON_TOP = """
        SELECT d.id, d.verb, d.by_person AS "by", d.about, d.at FROM claim_decision d
        WHERE d.recording = :recording AND d.undone_at IS NULL AND NOT EXISTS (
            SELECT FROM claim_decision later WHERE later.recording = d.recording AND later.id > d.id
                AND later.undone_at IS NULL
                AND (later.people && d.people OR later.first_changed AND d.first_changed))
        ORDER BY d.id DESC LIMIT 10\
        """;

    private final JdbcClient sql;

    DecisionStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Keeps what is before a decision is carried out; gives the number by which it is taken back. */
    long keep(RecordingId recording, Claims before, Done done, Instant now) {
        return sql.sql("""
            INSERT INTO claim_decision
                (recording, verb, by_person, about, at, people, claims, first_changed, first_before, bindings)
            SELECT :recording, :verb, :by, :about, :now, :people,
                coalesce((SELECT jsonb_agg(to_jsonb(c)) FROM claim c
                    WHERE c.recording = :recording AND c.person = ANY (:people)), '[]'),
                :firstChanged, nullif(:first, 0),
                coalesce((SELECT jsonb_agg(to_jsonb(b)) FROM binding b WHERE b.user_id IN (
                    SELECT m.user_id FROM recording_view r
                    JOIN meeting_view g ON g.server = r.server AND g.internal_id = r.record_id
                    JOIN moderator_view m ON m.meeting = g.id WHERE r.id = :recording)
                    AND b.person = ANY (:people)), '[]')
            RETURNING id\
            """)
                .param("recording", recording.value())
                .param("verb", done.deed().verb())
                .param("by", done.deed().by().value())
                .param("about", done.deed().about().value())
                .param("now", Timestamp.from(now))
                .param("people", changed(before, done.claims()))
                .param("firstChanged", !before.fixedFirst().equals(done.claims().fixedFirst()))
                .param("first", before.fixedFirst().map(PersonId::value).orElse(0L))
                .query(Long.class)
                .single();
    }

    private static long[] changed(Claims before, Claims after) {
        return Stream.concat(before.all().stream(), after.all().stream())
                .map(Claim::person)
                .distinct()
                .filter(person -> !before.of(person).equals(after.of(person)))
                .mapToLong(PersonId::value)
                .toArray();
    }

    /** Those that can be taken back without disturbing a later one, the newest first. */
    List<Decision> onTop(RecordingId recording) {
        return sql.sql(ON_TOP)
                .param("recording", recording.value())
                .query((row, _) -> new Decision(
                        row.getLong("id"),
                        Objects.requireNonNull(row.getString("verb")),
                        new PersonId(row.getLong("by")),
                        new PersonId(row.getLong("about")),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** Puts back what was before. */
    void takeBack(RecordingId recording, Decision decision, Instant now) {
        sql.sql("""
            DELETE FROM claim c USING claim_decision d
            WHERE d.id = :id AND c.recording = :recording AND c.person = ANY (d.people)\
            """)
                .param("id", decision.id())
                .param("recording", recording.value())
                .update();
        sql.sql("""
            INSERT INTO claim SELECT c.* FROM claim_decision d
            CROSS JOIN jsonb_populate_recordset(NULL::claim, d.claims) c JOIN person p ON p.id = c.person
            WHERE d.id = ?\
            """).param(decision.id()).update();
        first(recording, decision);
        unlearn(decision);
        sql.sql("UPDATE claim_decision SET undone_at = ? WHERE id = ?")
                .params(Timestamp.from(now), decision.id())
                .update();
    }

    private void first(RecordingId recording, Decision decision) {
        Optional<Boolean> changed = sql.sql("SELECT first_changed FROM claim_decision WHERE id = ?")
                .param(decision.id())
                .query(Boolean.class)
                .optional();
        if (changed.orElse(false)) {
            sql.sql("DELETE FROM first_owner WHERE recording = ?")
                    .param(recording.value())
                    .update();
            sql.sql("""
                INSERT INTO first_owner (recording, person) SELECT d.recording, p.id
                FROM claim_decision d JOIN person p ON p.id = d.first_before WHERE d.id = ?\
                """).param(decision.id()).update();
        }
    }

    /** What the decision taught of user ids is forgotten, and those of these ids are matched anew. */
    private void unlearn(Decision decision) {
        sql.sql("""
            WITH gone AS (DELETE FROM binding WHERE source = ? RETURNING origin, user_id)
            INSERT INTO changed_key (kind, key) SELECT DISTINCT 'I', origin || E'\\t' || user_id FROM gone
            ON CONFLICT DO NOTHING\
            """).param(source(decision.id())).update();
        sql.sql("""
            INSERT INTO binding SELECT b.* FROM claim_decision d
            CROSS JOIN jsonb_populate_recordset(NULL::binding, d.bindings) b JOIN person p ON p.id = b.person
            WHERE d.id = ? ON CONFLICT DO NOTHING\
            """).param(decision.id()).update();
    }

    /** Where a binding is known from that a decision taught. */
    static String source(long decision) {
        return "claim:" + decision;
    }
}
