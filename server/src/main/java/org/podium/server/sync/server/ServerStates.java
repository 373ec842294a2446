package org.podium.server.sync.server;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.podium.server.sync.listing.FullListing;
import org.podium.server.sync.listing.Round;
import org.podium.server.sync.listing.Way;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the states of the servers. */
@Component
public class ServerStates {
    private final JdbcClient sql;

    ServerStates(JdbcClient sql) {
        this.sql = sql;
    }

    /** All states, by server; one that was never looked at is absent. */
    public Map<String, ServerState> all() {
        Map<String, ServerState> states = new HashMap<>();
        sql.sql("SELECT * FROM sync_server")
                .query((row, _) -> state(row))
                .list()
                .forEach(state -> states.put(state.name(), state));
        return states;
    }

    private static ServerState state(ResultSet row) throws SQLException {
        int failures = row.getInt("failures");
        Breaker breaker = failures == 0
                ? Breaker.closed()
                : new Breaker.Open(
                        failures,
                        row.getTimestamp("failing_since").toInstant(),
                        row.getTimestamp("failed_at").toInstant(),
                        row.getTimestamp("retry_at").toInstant());
        return new ServerState(
                row.getString("name"),
                breaker,
                moment(row.getTimestamp("looked_at")),
                moment(row.getTimestamp("well_at")),
                new Round(
                        Way.valueOf(row.getString("way")),
                        new Round.Place(row.getInt("place"), row.getString("room"), row.getLong("brought")),
                        row.getLong("total"),
                        row.getLong("total_at_start"),
                        moment(row.getTimestamp("begun_at")),
                        moment(row.getTimestamp("done_at")),
                        moment(row.getTimestamp("proof_at")),
                        whole(row)),
                Counting.valueOf(row.getString("counting")),
                new Lacking(row.getLong("lacking"), row.getInt("lacking_rounds")));
    }

    private static Optional<FullListing> whole(ResultSet row) throws SQLException {
        int items = row.getInt("whole_items");
        Duration took = Duration.ofMillis(row.getLong("whole_millis"));
        return moment(row.getTimestamp("whole_at")).map(at -> new FullListing(at, took, items));
    }

    public void save(ServerState state) {
        var open = state.breaker() instanceof Breaker.Open(var failures, var since, var last, var until)
                ? new Object[] {failures, Timestamp.from(since), Timestamp.from(last), Timestamp.from(until)}
                : new Object[] {0, null, null, null};
        Round round = state.round();
        sql.sql("""
            INSERT INTO sync_server AS s (name, failures, failing_since, failed_at, retry_at, looked_at, well_at, way, place,
                                          room, brought, total, total_at_start, begun_at, done_at, proof_at,
                                          whole_at, whole_millis, whole_items, lacking, lacking_rounds, counting)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (name) DO UPDATE SET (failures, failing_since, failed_at, retry_at, looked_at, well_at, way, place,
                    room, brought, total, total_at_start, begun_at, done_at, proof_at, whole_at, whole_millis, whole_items,
                    lacking, lacking_rounds, counting)
                = (excluded.failures, excluded.failing_since, excluded.failed_at, excluded.retry_at, excluded.looked_at,
                   excluded.well_at, excluded.way, excluded.place, excluded.room, excluded.brought, excluded.total,
                   excluded.total_at_start, excluded.begun_at, excluded.done_at, excluded.proof_at, excluded.whole_at,
                   excluded.whole_millis, excluded.whole_items, excluded.lacking, excluded.lacking_rounds,
                   excluded.counting)\
            """)
                .param(state.name())
                .param(open[0])
                .param(open[1])
                .param(open[2])
                .param(open[3])
                .param(time(state.looked()))
                .param(time(state.well()))
                .param(round.way().name())
                .param(round.place().offset())
                .param(round.place().mark())
                .param(round.place().brought())
                .param(round.total())
                .param(round.first())
                .param(time(round.begun()))
                .param(time(round.done()))
                .param(time(round.proof()))
                .param(time(round.whole().map(FullListing::at)))
                .param(round.whole().map(whole -> whole.took().toMillis()).orElse(0L))
                .param(round.whole().map(FullListing::items).orElse(0))
                .param(state.lacking().recordings())
                .param(state.lacking().rounds())
                .param(state.counting().name())
                .update();
    }

    private static @Nullable Timestamp time(Optional<Instant> moment) {
        return moment.map(Timestamp::from).orElse(null);
    }

    private static Optional<Instant> moment(@Nullable Timestamp time) {
        return Optional.ofNullable(time).map(Timestamp::toInstant);
    }
}
