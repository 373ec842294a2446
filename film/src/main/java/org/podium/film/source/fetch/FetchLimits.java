package org.podium.film.source.fetch;

import java.time.Duration;
import java.util.Set;

/**
 * How much a download may cost.
 *
 * @param bytes of all files together
 * @param whole time for all of them
 * @param idle how long a server may be silent
 * @param tries how often one file is asked for when the server stumbles
 * @param pause before the second try; doubled before each further one
 * @param redirects how often one request may be sent on
 * @param otherHosts to which the server may send us, such as its object store; usually none
 */
public record FetchLimits(
        long bytes, Duration whole, Duration idle, int tries, Duration pause, int redirects, Set<String> otherHosts) {
    public static final FetchLimits USUAL = new FetchLimits(
            50L << 30, Duration.ofHours(6), Duration.ofSeconds(60), 4, Duration.ofSeconds(2), 5, Set.of());

    public FetchLimits {
        if (bytes < 1 || !whole.isPositive() || !idle.isPositive() || tries < 1 || redirects < 0) {
            throw new IllegalArgumentException("limits are positive");
        }
        otherHosts = Set.copyOf(otherHosts);
    }
}
