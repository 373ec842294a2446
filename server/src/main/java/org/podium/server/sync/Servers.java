package org.podium.server.sync;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.podium.bbb.BbbClient;
import org.podium.bbb.wire.HttpTransport;
import org.podium.bbb.wire.Limits;
import org.springframework.stereotype.Component;

/** A client for each server of the settings. */
@Component
public class Servers {
    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final HttpTransport transport = new HttpTransport(CONNECT);
    private final List<BbbClient> clients;

    Servers(SyncSettings settings, Clock clock) {
        this.clients = settings.servers().stream()
                .map(server -> new BbbClient(server.server(), transport, Limits.USUAL, clock))
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

    @PreDestroy
    void close() {
        transport.close();
    }
}
