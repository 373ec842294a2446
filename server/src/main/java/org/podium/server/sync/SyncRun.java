package org.podium.server.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.podium.bbb.BbbClient;
import org.podium.server.notification.Finding;
import org.podium.server.notification.Incidents;
import org.podium.server.sync.poll.PollFindings;
import org.podium.server.sync.server.ServerState;
import org.podium.server.sync.server.ServerStates;
import org.podium.server.sync.server.Servers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Entry point of this package: polls all servers side by side, each with its own pace and its own trouble. */
@Component
public class SyncRun {
    private static final Logger LOG = LoggerFactory.getLogger(SyncRun.class);

    private final Servers servers;
    private final ServerStates states;
    private final ServerSync look;
    private final Incidents incidents;
    private final AdvisoryLock lock;
    private final Clock clock;

    SyncRun(
            Servers servers,
            ServerStates states,
            ServerSync look,
            Incidents incidents,
            AdvisoryLock lock,
            Clock clock) {
        this.servers = servers;
        this.states = states;
        this.look = look;
        this.incidents = incidents;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * How to run.
     *
     * @param dry ask and decide, but change nothing here
     * @param patient leave servers alone that failed a moment ago
     * @param server only this one; empty means all
     */
    public record Way(boolean dry, boolean patient, Optional<String> server) {}

    /** One run, or none when another one is going on. */
    public Optional<List<ServerReport>> run(Way way) {
        return lock.run(() -> looks(way));
    }

    private List<ServerReport> looks(Way way) {
        Map<String, ServerState> known = states.all();
        List<BbbClient> asked = servers.all().stream()
                .filter(client ->
                        way.server().map(client.server().name()::equals).orElse(true))
                .toList();
        List<Future<ServerReport>> looks = new ArrayList<>();
        List<ServerReport> reports = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (BbbClient client : asked) {
                String name = client.server().name();
                ServerState state = known.getOrDefault(name, ServerState.fresh(name));
                looks.add(threads.submit(() -> one(client, state, way)));
            }
        }
        looks.forEach(done -> reports.add(done.resultNow()));
        return reports;
    }

    /** Whatever happens to one server stays with it. */
    private ServerReport one(BbbClient client, ServerState state, Way way) {
        Instant now = clock.instant();
        if (way.patient() && !state.breaker().allows(now)) {
            return ServerReport.without(state.name(), ServerReport.Outcome.LEFT_ALONE, List.of());
        }
        try {
            return look.at(client, state, way.dry());
        } catch (RuntimeException e) {
            LOG.error("The look at {} failed on our side", state.name(), e);
            Finding failed = PollFindings.failed(state.name(), e);
            if (!way.dry()) {
                incidents.found(PollFindings.scope(state.name()), List.of(failed));
            }
            return ServerReport.without(state.name(), ServerReport.Outcome.TROUBLE, List.of(failed));
        }
    }
}
