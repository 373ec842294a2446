package org.podium.server.sync.server;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.podium.bbb.BbbClient;
import org.podium.bbb.http.HttpTransport;
import org.podium.bbb.http.Limits;
import org.podium.server.recording.RecordingWriter;
import org.podium.server.sync.listing.Way;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A client for each server of the settings. */
@Component
public class Servers {
    private final HttpTransport transport;
    private final List<BbbClient> clients;
    private final ServerStates states;
    private final RecordingWriter recordings;

    /** The database is asked when it is needed: a check knows the servers without one. */
    Servers(SyncSettings settings, @Lazy ServerStates states, @Lazy RecordingWriter recordings, Clock clock) {
        Limits limits = new Limits(
                Limits.USUAL.size(), new Limits.Patience(settings.silence(), settings.silence(), settings.look()));
        this.transport = new HttpTransport(settings.silence());
        this.states = states;
        this.recordings = recordings;
        this.clients = settings.servers().stream()
                .map(server -> new BbbClient(server.server(), transport, limits, clock))
                .toList();
    }

    public List<BbbClient> all() {
        return clients;
    }

    public Optional<BbbClient> named(String server) {
        return clients.stream()
                .filter(client -> client.server().name().equals(server))
                .findFirst();
    }

    /** All servers with what is known of them, for the administrator. */
    public List<Standing> standings() {
        var known = states.all();
        return clients.stream()
                .map(BbbClient::server)
                .map(server -> {
                    ServerState state = known.getOrDefault(server.name(), ServerState.fresh(server.name()));
                    return new Standing(
                            server.name(),
                            server.base().toString(),
                            state.looked(),
                            state.well(),
                            state.breaker() instanceof Breaker.Open open ? Optional.of(open.since()) : Optional.empty(),
                            total(server.name(), state),
                            state.round().way().name(),
                            state.round().progress());
                })
                .toList();
    }

    private Total total(String server, ServerState state) {
        RecordingWriter.Count all = recordings.count(server);
        // Only a round that has come to its end has proved anything about what it did not bring.
        RecordingWriter.Count came = state.round()
                .proof()
                .map(since -> recordings.count(server, since))
                .orElse(all);
        long there = state.round().total();
        long owed = switch (state.counting()) {
            case RECORDINGS -> there - came.recordings();
            case FORMATS -> there - came.entries();
            case CAME -> 0;
        };
        long known = state.counting() == Counting.FORMATS ? all.entries() : all.recordings();
        boolean proved = state.round().proof().isPresent();
        return new Total(
                there,
                known,
                state.counting().name(),
                proved ? Math.max(0, owed) : 0,
                all.recordings() - came.recordings());
    }

    /**
     * How many recordings a server has.
     *
     * @param there how many it says or, where it does not say, how many came in a round; 0 if neither is known yet
     * @param known how many of them we know, counted alike
     * @param counting what is counted, a name of {@link Counting}
     * @param owed how many it says that it has and did not give in the last whole round, nor since
     * @param vanished recordings that we know and that came neither in the last whole round nor since, whatever it says
     */
    public record Total(long there, long known, String counting, long owed, long vanished) {}

    /**
     * How a server stands.
     *
     * @param looked when it was last looked at
     * @param well when a look last went through without trouble
     * @param failingSince since when it has been left alone now and then; none while it answers
     * @param way how they are gone through, a name of {@link Way}
     * @param progress share of the round of all recordings that is behind us; none where that is not known
     */
    public record Standing(
            String name,
            String address,
            Optional<Instant> looked,
            Optional<Instant> well,
            Optional<Instant> failingSince,
            Total total,
            String way,
            Optional<Double> progress) {}

    @PreDestroy
    void close() {
        transport.close();
    }
}
