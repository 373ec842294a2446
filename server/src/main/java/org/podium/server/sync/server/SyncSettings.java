package org.podium.server.sync.server;

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
        @Doc("Time from the end of one look to the start of the next, 1s to 1h.") @DefaultValue("60s")
        Duration every,

        @Doc("Whether serve and work look by themselves; false leaves it to podium sync, started by cron.")
        @DefaultValue("true")
        boolean scheduled,

        @Doc("How long a recording is asked for by name after its meeting; later it is still found by the rounds.")
        @DefaultValue("14d")
        Duration effort,

        @Doc("How often a round of all recordings of a server begins.") @DefaultValue("6h")
        Duration round,

        @Doc("How many pages of a hundred recordings a round takes at each look, 1 to 100.") @DefaultValue("5")
        int pages,

        @Doc("The same during the first round, which reads the whole history.") @DefaultValue("25")
        int firstPages,

        @Doc("No call to a server begins after it was looked at for so long; the next look goes on.")
        @DefaultValue("40s")
        Duration look,

        @Doc("How long the connection to a server, and then each silence in its answer, is waited for.")
        @DefaultValue("10s")
        Duration silence,

        @Doc("A recording that a server has not known for so long is called gone.") @DefaultValue("3d")
        Duration sure,

        @Doc("The servers; a Scalelite tenant is a server of its own.") @DefaultValue
        List<ServerSettings> servers) {

    public SyncSettings {
        servers = List.copyOf(servers);
        if (every.compareTo(Duration.ofSeconds(1)) < 0 || every.compareTo(Duration.ofHours(1)) > 0) {
            throw new IllegalArgumentException("podium.sync.every must be 1s to 1h, is " + every);
        }
        if (pages < 1 || pages > 100 || firstPages < 1 || firstPages > 100) {
            throw new IllegalArgumentException(
                    "podium.sync.pages and first-pages must be 1 to 100, are " + pages + " and " + firstPages);
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
