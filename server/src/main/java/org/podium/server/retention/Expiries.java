package org.podium.server.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.podium.server.identity.PersonId;
import org.podium.server.recording.RecordingId;
import org.podium.server.retention.RescuePlan.Threatened;
import org.podium.server.sync.server.ServerSettings;
import org.podium.server.sync.server.SyncSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which recordings without a film their servers will delete, and when. */
@Component
public class Expiries {
    private static final int MOST = 2000;

    private static final String THREATENED = """
        SELECT r.id, r.server, r.name, coalesce(r.ended_at, r.started_at) AS ended, r.metadata->>:key AS said,
               (SELECT o.person FROM owner_view o WHERE o.recording = r.id AND o.rank = 'FIRST') AS owner,
               EXISTS (SELECT FROM publication_view p WHERE p.recording = r.id AND p.state = 'WITHDRAWN') AS declined
        FROM recording_view r
        WHERE r.server = :server AND r.state IN ('published', 'unpublished') AND r.missing_since IS NULL
            AND NOT EXISTS (SELECT FROM video_view v WHERE v.recording = r.id)
            AND NOT EXISTS (SELECT FROM conversion_view c WHERE c.recording = r.id AND c.under_way) \
        """;

    private final JdbcClient sql;
    private final SyncSettings sync;
    private final RetentionSettings settings;

    Expiries(JdbcClient sql, SyncSettings sync, RetentionSettings settings) {
        this.sql = sql;
        this.sync = sync;
        this.settings = settings;
    }

    /** All whose end is near, or was to have come already. */
    List<Threatened> near(Instant now) {
        List<Threatened> near = new ArrayList<>();
        for (ServerSettings server : sync.servers()) {
            if (server.keeps() != null || !server.expiryKey().isEmpty()) {
                near.addAll(near(server, now));
            }
        }
        return near;
    }

    private List<Threatened> near(ServerSettings server, Instant now) {
        Instant horizon = now.plus(settings.ahead());
        // By age those that can be near their end; by their own word all that have one.
        Duration keeps = Optional.ofNullable(server.keeps()).orElse(Duration.ofDays(36_500));
        return sql
                .sql(THREATENED + "AND (r.started_at < :young OR r.metadata->>:key IS NOT NULL)"
                        + " ORDER BY r.started_at DESC LIMIT :most")
                .param("server", server.name())
                .param("key", server.expiryKey())
                .param("young", Timestamp.from(horizon.minus(keeps)))
                .param("most", MOST)
                .query((row, _) -> threatened(row, server))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .filter(one -> !one.expiry().isAfter(horizon))
                .toList();
    }

    /** When those of some recordings that are near their end come to it; the others are absent. */
    public Map<RecordingId, Instant> of(Collection<RecordingId> recordings, Instant now) {
        Map<RecordingId, Instant> ends = new HashMap<>();
        if (settings.rescue() == RetentionSettings.Rescue.OFF || recordings.isEmpty()) {
            return ends;
        }
        Long[] ids = recordings.stream().map(RecordingId::value).toArray(Long[]::new);
        for (ServerSettings server : sync.servers()) {
            if (server.keeps() != null || !server.expiryKey().isEmpty()) {
                sql
                        .sql(THREATENED + "AND r.id = ANY (:ids)")
                        .param("server", server.name())
                        .param("key", server.expiryKey())
                        .param("ids", ids)
                        .query((row, _) -> threatened(row, server))
                        .list()
                        .stream()
                        .flatMap(Optional::stream)
                        .filter(one -> !one.expiry().isAfter(now.plus(settings.ahead())))
                        .forEach(one -> ends.put(one.id(), one.expiry()));
            }
        }
        return ends;
    }

    private static Optional<Threatened> threatened(ResultSet row, ServerSettings server) throws SQLException {
        Long owner = row.getObject("owner", Long.class);
        RecordingId id = new RecordingId(row.getLong("id"));
        String name = row.getString("name");
        boolean declined = row.getBoolean("declined");
        return Expiry.of(row.getTimestamp("ended").toInstant(), server.keeps(), row.getString("said"))
                .map(end -> new Threatened(
                        id, server.name(), name, end, Optional.ofNullable(owner).map(PersonId::new), declined));
    }
}
