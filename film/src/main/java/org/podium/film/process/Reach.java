package org.podium.film.process;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which servers a recording may come from: by their names, and by where these names lead, since a name can be made to lead
 * into the network of whoever asks.
 *
 * @param hosts names, each with all below it, or addresses; none: whatever is asked for
 * @param near the kinds of addresses that are not public and yet allowed
 */
public record Reach(List<String> hosts, Set<AddressKind> near) {
    public static final Reach ANY = new Reach(List.of(), Set.of());

    public Reach {
        hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
        near = Set.copyOf(near);
    }

    /** Whether a host is one of these, by its name. */
    public boolean names(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return hosts.stream().anyMatch(ours -> name.equals(ours) || name.endsWith("." + ours));
    }

    /** Where a host is, if its name leads nowhere but where it may; none also for one that leads nowhere at all. */
    public Optional<InetAddress> place(String host) {
        try {
            return Optional.of(InetAddress.getAllByName(host))
                    .filter(this::allow)
                    .map(places -> places[0]);
        } catch (UnknownHostException nowhere) {
            return Optional.empty();
        }
    }

    private boolean allow(InetAddress... places) {
        return Arrays.stream(places)
                .allMatch(place ->
                        hosts.isEmpty() || isNear(AddressKind.of(place)) || hosts.contains(place.getHostAddress()));
    }

    private boolean isNear(AddressKind kind) {
        return kind == AddressKind.PUBLIC || near.contains(kind);
    }

    /**
     * Why an address is not asked, in a sentence; empty when it is within reach.
     *
     * @throws UnknownHostException for a name that leads nowhere yet: whoever asks for it again might be led elsewhere
     */
    public Optional<String> objection(URI address) throws UnknownHostException {
        String host = address.getHost();
        if (!hosts.isEmpty() && !names(host)) {
            return Optional.of("The recording lies on " + host + ", which is not among the hosts of its server"
                    + " (hosts in podium.sync.servers).");
        }
        return hosts.isEmpty() || allow(InetAddress.getAllByName(host))
                ? Optional.empty()
                : Optional.of("The name " + host
                        + " leads into an inner network, where its server is not: it is not asked. If that"
                        + " is meant, add the address to the hosts of the server (hosts in podium.sync.servers).");
    }
}
