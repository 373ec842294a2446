package org.podium.server.sync.server;

import java.time.Instant;
import java.util.Optional;
import org.podium.server.sync.listing.Round;

/**
 * What is remembered of a server between two looks.
 *
 * @param well when a look last went through without trouble
 * @param counting what the total of the round counts
 * @param lacking how many more recordings the server said it has than we knew when the last round ended
 */
public record ServerState(
        String name,
        Breaker breaker,
        Optional<Instant> looked,
        Optional<Instant> well,
        Round round,
        Counting counting,
        Lacking lacking) {
    public static ServerState fresh(String name) {
        return new ServerState(
                name, Breaker.closed(), Optional.empty(), Optional.empty(), Round.FIRST, Counting.CAME, Lacking.NONE);
    }
}
