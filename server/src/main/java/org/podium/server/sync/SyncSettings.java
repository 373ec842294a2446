package org.podium.server.sync;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.podium.server.platform.Doc;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Settings of the looks at the servers. */
@Doc("The BigBlueButton servers, and how often they are looked at.")
@ConfigurationProperties("podium.sync")
public record SyncSettings(
        @Doc("Time from the end of one look to the start of the next, 5s to 1h.") @DefaultValue("60s")
        Duration every,

        @Doc("Rooms in which nothing was held for this long are asked for less often; nothing is ever forgotten.")
        @DefaultValue("14d")
        Duration effort,

        @Doc("The servers; a Scalelite tenant is a server of its own.") @DefaultValue
        List<ServerSettings> servers) {

    public SyncSettings {
        servers = List.copyOf(servers);
        if (every.compareTo(Duration.ofSeconds(1)) < 0 || every.compareTo(Duration.ofHours(1)) > 0) {
            throw new IllegalArgumentException("podium.sync.every must be 1s to 1h, is " + every);
        }
        Set<String> names = new HashSet<>();
        for (ServerSettings server : servers) {
            if (!names.add(server.name())) {
                throw new IllegalArgumentException(
                        "two servers are named " + server.name() + " in podium.sync.servers");
            }
        }
    }
}
