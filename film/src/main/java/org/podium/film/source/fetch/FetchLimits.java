package org.podium.film.source.fetch;

import java.time.Duration;
import java.util.Set;

/**
 * How much a download may cost.
 *
 * @param bytes of all files together
 * @param whole time for all of them; each byte that comes earns some more, see {@link #LEAST_RATE}
 * @param idle how long a server may be silent
 * @param tries how often in a row one file is asked for without anything new coming
 * @param pause before the second try; doubled before each further one
 * @param redirects how often one request may be sent on
 * @param otherHosts to which the server may send us, such as its object store; usually none
 */
public record FetchLimits(
        long bytes, Duration whole, Duration idle, int tries, Duration pause, int redirects, Set<String> otherHosts) {
    /**
     * Bytes a second that earn their own time: who is at least that fast may take as long as it takes, who drips is left
     * after the whole time and what it earned.
     */
    static final long LEAST_RATE = 64 << 10;

    public static final FetchLimits USUAL = new FetchLimits(
            50L << 30, Duration.ofHours(6), Duration.ofSeconds(60), 4, Duration.ofSeconds(2), 5, Set.of());

    public FetchLimits {
        if (bytes < 1 || !whole.isPositive() || !idle.isPositive() || tries < 1 || redirects < 0) {
            throw new IllegalArgumentException("limits are positive");
        }
        otherHosts = Set.copyOf(otherHosts);
    }

    /** How long a download may take of which so much came. */
    Duration patience(long came) {
        return whole.plusMillis(came * 1000 / LEAST_RATE);
    }
}
