package org.podium.film.source.fetch;

import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;

/** Why nothing came from a server, in words that name it; never the address itself, which may hold a token. */
final class ConnectionErrors {
    private ConnectionErrors() {}

    static String of(Throwable trouble, URI address) {
        String server = address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort());
        // A name that nobody knows is told as a connection that failed, too: the deepest cause says most.
        String why = "The connection to " + server + " broke.";
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case UnknownHostException _, UnresolvedAddressException _ -> {
                    return "Nobody knows a server named " + address.getHost() + ": is the address right?";
                }
                case SSLException _ -> {
                    return "No safe connection to " + server + ": its certificate or its encryption is not accepted.";
                }
                case ConnectException _ ->
                    why = server + " cannot be reached: is the address right, and is the server up?";
                default -> {
                    // a deeper cause may say more
                }
            }
        }
        return why;
    }
}
