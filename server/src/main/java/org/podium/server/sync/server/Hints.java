package org.podium.server.sync.server;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recordings that somebody said are ready: kept until the server itself was asked for them. */
@Component
public class Hints {
    private static final int MOST = 200;

    private final JdbcClient sql;
    private final Clock clock;

    Hints(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public void hear(String server, String recordId) {
        sql.sql("INSERT INTO sync_hint (server, record_id, heard_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(server, recordId, Timestamp.from(clock.instant()))
                .update();
    }

    public Set<String> of(String server) {
        return Set.copyOf(sql.sql("SELECT record_id FROM sync_hint WHERE server = ? ORDER BY heard_at LIMIT ?")
                .params(server, MOST)
                .query(String.class)
                .list());
    }

    /** Forgets the hints that were followed. */
    public void forget(String server, Collection<String> hinted, Collection<String> answered) {
        List<String> followed = hinted.stream().filter(answered::contains).toList();
        if (!followed.isEmpty()) {
            sql.sql("DELETE FROM sync_hint WHERE server = ? AND record_id = ANY (?)")
                    .params(server, followed.toArray(String[]::new))
                    .update();
        }
    }
}
