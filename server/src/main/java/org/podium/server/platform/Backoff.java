package org.podium.server.platform;

import java.time.Duration;

/**
 * How long to leave a server alone after its failures: longer each time up to a most, with jitter so that many clients
 * do not come back at once.
 *
 * @param jitter the share of the wait that is left to chance, from 0 to 1
 */
public record Backoff(Duration first, Duration most, double jitter) {
    /** From half a minute to a quarter of an hour. */
    public static final Backoff USUAL = new Backoff(Duration.ofSeconds(30), Duration.ofMinutes(15), 0.3);

    public Backoff {
        if (!first.isPositive() || first.compareTo(most) > 0 || !(jitter >= 0 && jitter <= 1)) {
            throw new IllegalArgumentException("not a back-off: " + first + " to " + most + ", jitter " + jitter);
        }
    }

    /**
     * The wait after so many failures in a row.
     *
     * @param chance from 0 (included) to 1 (excluded), from outside, so that the same question has the same answer
     */
    public Duration after(int failures, double chance) {
        if (failures < 1 || !(chance >= 0 && chance < 1)) {
            throw new IllegalArgumentException(failures + " failures, chance " + chance);
        }
        double doubled = first.toMillis() * Math.pow(2, Math.min(failures - 1, 60));
        double longest = Math.min(doubled, (double) most.toMillis());
        return Duration.ofMillis(Math.max(1, Math.round(longest * (1 - jitter * chance))));
    }
}
