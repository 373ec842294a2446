package org.podium.server.signin.assertion;

import java.net.URI;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Optional;

/**
 * The server at which people prove who they are.
 *
 * @param entityId its name in the federation
 * @param signIn where people are sent, by redirect
 * @param signOut where the end of a session is told, if it wants to hear
 * @param signOutAnswer where our answer to its own log-out goes, if that is elsewhere
 * @param keys with which it may sign
 */
public record IdentityProvider(
        String entityId, URI signIn, Optional<URI> signOut, Optional<URI> signOutAnswer, List<PublicKey> keys) {
    private static final int SHORTEST_RSA = 2048;

    public IdentityProvider {
        if (entityId.isBlank()) {
            throw new IllegalArgumentException("an identity provider without an entity id");
        }
        keys = keys.stream().filter(IdentityProvider::strong).toList();
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("no key of " + SHORTEST_RSA + " bits or more for signatures");
        }
        web(signIn);
        signOut.ifPresent(IdentityProvider::web);
        signOutAnswer.ifPresent(IdentityProvider::web);
    }

    private static boolean strong(PublicKey key) {
        return !(key instanceof RSAPublicKey rsa) || rsa.getModulus().bitLength() >= SHORTEST_RSA;
    }

    private static void web(URI address) {
        if (address.getHost() == null || !("https".equals(address.getScheme()) || "http".equals(address.getScheme()))) {
            throw new IllegalArgumentException("not an address of a web server: " + address);
        }
    }
}
