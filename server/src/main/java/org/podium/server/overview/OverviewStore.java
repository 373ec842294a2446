package org.podium.server.overview;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.podium.server.platform.PodiumSettings;
import org.podium.server.platform.audit.Audit;
import org.podium.server.sync.server.ServerSettings;
import org.podium.server.sync.server.SyncSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Figures counted across the packages' views for one page; it never writes. */
@Component
public class OverviewStore {
    private static final String FIGURES = """
        SELECT (SELECT count(*) FROM recording_view) AS recordings,
               (SELECT count(*) FROM recording_view r WHERE NOT EXISTS (SELECT FROM owner_view o WHERE o.recording = r.id)) AS unowned,
               (SELECT count(*) FROM video_view WHERE trashed_at IS NULL) AS videos,
               count(*) FILTER (WHERE state = 'WAITING') AS waiting,
               count(*) FILTER (WHERE state = 'RUNNING') AS running,
               count(*) FILTER (WHERE state = 'FAILED') AS failed,
               (SELECT count(*) FROM incident_view WHERE closed_at IS NULL) AS incidents
        FROM conversion_view\
        """;

    /** Servers of the settings, also those that never answered, and those of old whose recordings we still have. */
    private static final String SERVERS = """
        SELECT s.name, count(r.id) AS recordings, count(r.id) FILTER (WHERE r.state = 'published') AS published,
               count(r.id) FILTER (WHERE r.state IN ('gone', 'deleted')) AS gone,
               (SELECT count(*) FROM meeting_view m WHERE m.server = s.name AND m.ended_at IS NULL) AS running,
               (SELECT y.well_at FROM sync_server_view y WHERE y.name = s.name) AS well,
               (SELECT max(i.last_at) FROM incident_view i WHERE i.scope = 'server:' || s.name) AS failed,
               EXISTS (SELECT FROM sync_server_view y WHERE y.name = s.name AND y.failures > 0) AS failing
        FROM (SELECT unnest(:known) AS name UNION SELECT DISTINCT server FROM recording_view) s
        LEFT JOIN recording_view r ON r.server = s.name GROUP BY s.name ORDER BY s.name\
        """;

    private static final String LATEST = """
        SELECT a.at, coalesce(p.user_name, a.actor) AS actor, a.action, a.subject, a.detail
        FROM audit_view a LEFT JOIN person_view p ON a.actor = 'person:' || p.id ORDER BY a.id DESC LIMIT ?\
        """;

    private final JdbcClient sql;
    private final SyncSettings sync;
    private final Path videos;

    OverviewStore(JdbcClient sql, SyncSettings sync, PodiumSettings podium) {
        this.sql = sql;
        this.sync = sync;
        this.videos = podium.data().toAbsolutePath().resolve("videos");
    }

    /** What there is, in numbers. */
    public record Figures(
            long recordings, long unowned, long videos, long waiting, long running, long failed, long incidents) {}

    /**
     * A BBB server.
     *
     * @param well when it was last looked at without trouble
     * @param failed when something was last wrong with it
     * @param failing whether it was not reached at all, the last time
     */
    public record Server(
            String name,
            long recordings,
            long published,
            long gone,
            long running,
            Optional<Instant> well,
            Optional<Instant> failed,
            boolean failing) {}

    public Figures figures() {
        return sql.sql(FIGURES).query(Figures.class).single();
    }

    public List<Server> servers() {
        return sql.sql(SERVERS)
                .param(
                        "known",
                        sync.servers().stream().map(ServerSettings::name).toArray(String[]::new))
                .query((row, n) -> new Server(
                        row.getString("name"),
                        row.getLong("recordings"),
                        row.getLong("published"),
                        row.getLong("gone"),
                        row.getLong("running"),
                        Optional.ofNullable(row.getTimestamp("well")).map(Timestamp::toInstant),
                        Optional.ofNullable(row.getTimestamp("failed")).map(Timestamp::toInstant),
                        row.getBoolean("failing")))
                .list();
    }

    public List<Audit.Entry> latest(int most) {
        return sql.sql(LATEST)
                .param(most)
                .query((row, n) -> new Audit.Entry(
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("detail")))
                .list();
    }

    /** Room on the disk where the videos lie. */
    public long freeBytes() {
        Path there = videos;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there.toFile().getUsableSpace();
    }
}
