package org.podium.server.identity.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of each directory between two readings. */
@Component
class DirectoryStates {
    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient sql;

    DirectoryStates(JdbcClient sql) {
        this.sql = sql;
    }

    /** What was last taken over; empty before the first time. */
    String version(String source) {
        return sql.sql("SELECT version FROM directory_source WHERE name = ?")
                .param(source)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** What an administrator has said of the next listing. */
    Accepted accepted(String source) {
        return sql.sql("SELECT accepted, roles_accepted FROM directory_source WHERE name = ?")
                .param(source)
                .query((row, _) -> new Accepted(row.getInt("accepted"), row.getInt("roles_accepted")))
                .optional()
                .orElse(Accepted.NOTHING);
    }

    /** A full listing was taken over; what was accepted for it is used up. */
    void taken(String source, String version, ImportReport report, Instant now) {
        sql.sql("""
            INSERT INTO directory_source (name, version, read_at, tried_at, listed, departed, remarks, remarked)
            VALUES (:name, :version, :now, :now, :listed, :departed, CAST(:remarks AS jsonb), :remarked)
            ON CONFLICT (name) DO UPDATE SET version = excluded.version, read_at = excluded.read_at,
                tried_at = excluded.tried_at, listed = excluded.listed, departed = excluded.departed,
                remarks = excluded.remarks, remarked = excluded.remarked, missing = 0, accepted = 0,
                roles_lost = 0, roles_accepted = 0\
            """)
                .param("name", source)
                .param("version", version)
                .param("now", Timestamp.from(now))
                .param("listed", report.listed())
                .param("departed", report.left())
                .param("remarks", JSON.writeValueAsString(report.remarks()))
                .param("remarked", report.remarked())
                .update();
    }

    void held(String source, int missing, Instant now) {
        touch(source, now);
        sql.sql("UPDATE directory_source SET missing = ? WHERE name = ?")
                .params(missing, source)
                .update();
    }

    void heldRoles(String source, int lost, Instant now) {
        touch(source, now);
        sql.sql("UPDATE directory_source SET roles_lost = ? WHERE name = ?")
                .params(lost, source)
                .update();
    }

    /** Nothing could be read. */
    void tried(String source, Instant now) {
        touch(source, now);
    }

    /** What had changed was taken over. */
    void looked(String source, Instant now) {
        touch(source, now);
        sql.sql("UPDATE directory_source SET read_at = tried_at, roles_lost = 0, roles_accepted = 0 WHERE name = ?")
                .param(source)
                .update();
    }

    private void touch(String source, Instant now) {
        sql.sql("INSERT INTO directory_source (name, tried_at) VALUES (?, ?)"
                        + " ON CONFLICT (name) DO UPDATE SET tried_at = excluded.tried_at")
                .params(source, Timestamp.from(now))
                .update();
    }

    /** An administrator says that so much is true; whether the listing still lacks no more than that. */
    boolean accept(String source, Accepted said) {
        return sql.sql("UPDATE directory_source SET accepted = :missing, roles_accepted = :roles WHERE name = :name"
                                + " AND missing + roles_lost > 0 AND missing <= :missing AND roles_lost <= :roles")
                        .param("missing", said.missing())
                        .param("roles", said.roles())
                        .param("name", source)
                        .update()
                > 0;
    }

    DirectoryState of(DirectorySource source) {
        return sql.sql("""
            SELECT s.*, (SELECT count(*) FROM person p WHERE p.source = w.name AND p.active) AS known
            FROM (SELECT CAST(? AS text) AS name) w LEFT JOIN directory_source s USING (name)\
            """)
                .param(source.source())
                .query((row, _) -> state(source, row))
                .single();
    }

    private static DirectoryState state(DirectorySource source, ResultSet row) throws SQLException {
        String remarks = row.getString("remarks");
        return new DirectoryState(
                source.source(),
                source.place(),
                moment(row.getTimestamp("read_at")),
                moment(row.getTimestamp("tried_at")),
                row.getInt("listed"),
                row.getInt("departed"),
                row.getInt("missing"),
                row.getInt("known"),
                row.getInt("roles_lost"),
                new Accepted(row.getInt("accepted"), row.getInt("roles_accepted")),
                remarks == null ? List.of() : List.of(JSON.readValue(remarks, Remark[].class)),
                row.getInt("remarked"));
    }

    private static Optional<Instant> moment(@Nullable Timestamp time) {
        return Optional.ofNullable(time).map(Timestamp::toInstant);
    }
}
