package org.podium.film.process;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
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

    /** Whether all that a host's name leads to is allowed; one that leads nowhere is told by whoever connects. */
    public boolean leadsWell(String host) {
        if (hosts.isEmpty()) {
            return true;
        }
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                AddressKind kind = AddressKind.of(address);
                if (kind != AddressKind.PUBLIC && !near.contains(kind) && !hosts.contains(address.getHostAddress())) {
                    return false;
                }
            }
        } catch (UnknownHostException nowhere) {
            return true;
        }
        return true;
    }

    /** Why an address is not asked, in a sentence; empty when it is within reach. */
    public Optional<String> objection(URI address) {
        String host = address.getHost();
        if (!hosts.isEmpty() && !names(host)) {
            return Optional.of("The recording lies on " + host + ", which is not among the hosts of its server"
                    + " (hosts in podium.sync.servers).");
        }
        return leadsWell(host)
                ? Optional.empty()
                : Optional.of("The name " + host
                        + " leads into an inner network, where its server is not: it is not asked. If that"
                        + " is meant, add the address to the hosts of the server (hosts in podium.sync.servers).");
    }
}
