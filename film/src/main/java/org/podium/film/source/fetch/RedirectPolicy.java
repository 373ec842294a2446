package org.podium.film.source.fetch;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import org.podium.film.process.Reach;

/** Whither a server may send us: to itself, never from https back to http, and to hosts that were allowed. */
final class RedirectPolicy {
    private final URI start;
    private final Set<String> otherHosts;

    private final Reach reach;

    RedirectPolicy(URI start, Set<String> otherHosts, Reach reach) {
        this.start = start;
        this.reach = reach;
        this.otherHosts = otherHosts;
    }

    URI next(URI from, HttpResponse<?> response) throws FetchFailure {
        String location = response.headers().firstValue("Location").orElse("");
        URI to;
        try {
            to = from.resolve(location);
        } catch (IllegalArgumentException noAddress) {
            throw new FetchFailure("The server sends us to an address that is none.", false);
        }
        String host = to.getHost() == null ? "" : to.getHost().toLowerCase(Locale.ROOT);
        boolean safe =
                "https".equals(to.getScheme()) || ("http".equals(to.getScheme()) && "http".equals(start.getScheme()));
        boolean known = sameServer(to, host) || otherHosts.contains(host) || reach.names(host);
        if (!safe || !known || to.getRawUserInfo() != null) {
            throw new FetchFailure("The server sends us elsewhere (" + host + "), where we do not go.", false);
        }
        return to;
    }

    private boolean sameServer(URI to, String host) {
        boolean samePort = port(to) == port(start);
        boolean upgrade = port(start) == 80 && port(to) == 443;
        return host.equalsIgnoreCase(start.getHost()) && (samePort || upgrade);
    }

    private static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return "https".equals(uri.getScheme()) ? 443 : 80;
    }
}
