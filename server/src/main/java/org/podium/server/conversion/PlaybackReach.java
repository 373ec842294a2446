package org.podium.server.conversion;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.podium.film.process.AddressKind;
import org.podium.film.process.Reach;
import org.podium.server.sync.server.ServerSettings;
import org.podium.server.sync.server.SyncSettings;
import org.springframework.stereotype.Component;

/**
 * From where the files of a server's recordings may come: from the hosts of its settings, and into an inner network only
 * where the server itself is there. What the server's answers name is not believed, since whoever controls them would make
 * Podium ask whatever it can reach.
 */
@Component
public class PlaybackReach {
    /** No host has this name: of a server that is not set any more nothing is fetched. */
    private static final Reach NOBODY = new Reach(List.of("nobody.invalid"), Set.of());

    private final SyncSettings settings;

    PlaybackReach(SyncSettings settings) {
        this.settings = settings;
    }

    Reach of(String server) {
        return settings.servers().stream()
                .filter(each -> each.name().equals(server))
                .findFirst()
                .map(each -> new Reach(each.mediaHosts(), near(each)))
                .orElse(NOBODY);
    }

    /**
     * Where the host of this address is, if something may be fetched from there for a recording of this server. Whoever
     * fetches it connects to this place: the name, asked for again, could lead elsewhere.
     */
    public Optional<InetAddress> place(String server, URI address) {
        Reach reach = of(server);
        String host = address.getHost();
        return host != null && reach.names(host) ? reach.place(host) : Optional.empty();
    }

    /** Where the server itself is, other than in public. */
    private static Set<AddressKind> near(ServerSettings server) {
        Set<AddressKind> kinds = EnumSet.noneOf(AddressKind.class);
        try {
            for (InetAddress address : InetAddress.getAllByName(server.host())) {
                kinds.add(AddressKind.of(address));
            }
        } catch (UnknownHostException nowhere) {
            return Set.of();
        }
        kinds.remove(AddressKind.PUBLIC);
        return kinds;
    }
}
