package org.podium.server.identity.match.evidence;

import java.util.Locale;

/**
 * Where a meeting was made: the front end's own server name, or the BBB server where none is told. The same user id at
 * two origins means two people.
 */
public record Origin(String name) {
    public Origin {
        name = name.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.length() > 300) {
            throw new IllegalArgumentException("not an origin: \"" + name + "\"");
        }
    }

    /** A front end that does not tell its own name is as many origins as BBB servers it uses. */
    public static Origin of(String originServer, String bbbServer) {
        boolean told = !originServer.isBlank() && originServer.length() <= UserId.LONGEST;
        return new Origin(told ? originServer : "bbb:" + bbbServer);
    }

    @Override
    public String toString() {
        return name;
    }
}
