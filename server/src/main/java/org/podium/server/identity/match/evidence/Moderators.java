package org.podium.server.identity.match.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.podium.server.identity.Watermarks;
import org.podium.server.identity.name.WrittenName;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Moderators who are due to be matched, with their evidence. */
public final class Moderators {
    private final JdbcClient sql;
    private final FrontEnds frontEnds;
    private final String[] ownerKeys;

    public Moderators(JdbcClient sql, IdentitySettings settings) {
        this.sql = sql;
        this.frontEnds = new FrontEnds(settings);
        this.ownerKeys = settings.ownerKeys().toArray(String[]::new);
    }

    /** Those newly seen, and those who once asked for what the directory now answers otherwise. */
    public int makeDue(boolean all) {
        int asked = sql.sql("""
            WITH changed AS (DELETE FROM changed_key RETURNING kind, key)
            INSERT INTO moderator_due (moderator)
            SELECT DISTINCT k.moderator FROM changed c JOIN moderator_key k USING (kind, key)
            JOIN moderator_match m ON m.moderator = k.moderator AND NOT m.decided
            ON CONFLICT DO NOTHING\
            """).update();
        int fresh = sql.sql("""
            INSERT INTO moderator_due (moderator)
            SELECT id FROM moderator_view m
            WHERE id > :after AND NOT EXISTS (SELECT FROM moderator_match x WHERE x.moderator = m.id)
            ON CONFLICT DO NOTHING\
            """)
                .param("after", all ? -1L : Watermarks.lookBack(sql, "moderator"))
                .update();
        Watermarks.set(sql, "moderator", "SELECT coalesce(max(id), 0) FROM moderator_view");
        return asked + fresh;
    }

    /** Some of those who are due, no longer due from the end of the transaction on. */
    public Map<Long, Evidence> take(int most) {
        Map<Long, Evidence> taken = new LinkedHashMap<>();
        sql.sql("""
            WITH due AS (
                DELETE FROM moderator_due WHERE moderator IN (
                    SELECT moderator FROM moderator_due ORDER BY moderator LIMIT :most FOR UPDATE SKIP LOCKED)
                RETURNING moderator)
            """ + EVIDENCE)
                .param("most", most)
                .param("owners", ownerKeys)
                .query((row, _) -> Map.entry(row.getLong("id"), evidence(row)))
                .list()
                .forEach(entry -> taken.put(entry.getKey(), entry.getValue()));
        return taken;
    }

    /** The newest moderators, matched or not; nothing is taken. */
    public Map<Long, Evidence> peek(int most) {
        Map<Long, Evidence> seen = new LinkedHashMap<>();
        sql.sql("WITH due AS (SELECT id AS moderator FROM moderator_view ORDER BY id DESC LIMIT :most) " + EVIDENCE)
                .param("most", most)
                .param("owners", ownerKeys)
                .query((row, _) -> Map.entry(row.getLong("id"), evidence(row)))
                .list()
                .forEach(entry -> seen.put(entry.getKey(), entry.getValue()));
        return seen;
    }

    private static final String EVIDENCE = """
        SELECT m.id, m.user_id, m.full_name, m.guest, g.server,
            coalesce(g.metadata->>'bbb-origin', g.origin) AS bbb_origin,
            coalesce(g.metadata->>'bbb-origin-server-name', '') AS origin_server,
            coalesce(g.metadata->>'bbb-context-id', '') AS course,
            ARRAY(SELECT coalesce(g.metadata->>k, '') FROM unnest(:owners) WITH ORDINALITY AS o (k, n) ORDER BY n)
                AS owners
        FROM due JOIN moderator_view m ON m.id = due.moderator JOIN meeting_view g ON g.id = m.meeting\
        """;

    private Evidence evidence(ResultSet row) throws SQLException {
        String bbbServer = row.getString("server");
        String originServer = row.getString("origin_server");
        Map<String, String> metadata = new HashMap<>();
        String[] owners = (String[]) row.getArray("owners").getArray();
        for (int key = 0; key < ownerKeys.length; key++) {
            metadata.put(ownerKeys[key], owners[key]);
        }
        return new Evidence(
                Origin.of(originServer, bbbServer),
                frontEnds.of(row.getString("bbb_origin"), originServer, bbbServer),
                UserId.of(row.getString("user_id"), row.getBoolean("guest"), ""),
                WrittenName.of(row.getString("full_name")),
                Optional.of(row.getString("course")).filter(course -> !course.isBlank()),
                metadata);
    }
}
