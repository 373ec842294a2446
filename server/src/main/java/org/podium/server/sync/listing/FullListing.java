package org.podium.server.sync.listing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What it cost to have all recordings of a server at once. A small answer may be asked for at each look, as a page is; a large
 * one rarely and by night, so that nobody's lecture stutters for it.
 *
 * @param at when it was last asked for
 * @param took how long the answer took
 * @param items how many recordings came; {@link #NOT_BORNE} where the answer did not come whole, {@link #REFUSED} where there
 *     was none
 */
public record FullListing(Instant at, Duration took, int items) {
    public static final int NOT_BORNE = -1;
    public static final int REFUSED = -2;

    private static final int FEW = 5_000;
    private static final Duration QUICK = Duration.ofSeconds(5);
    private static final Duration BEARABLE = Duration.ofSeconds(15);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration NEARLY_A_DAY = Duration.ofHours(20);
    private static final Duration TWO_DAYS = Duration.ofDays(2);
    private static final int NIGHT_ENDS = 5;

    /** Whether it may be asked for at each look. */
    public boolean cheap() {
        return borne() && items <= FEW && took.compareTo(QUICK) <= 0;
    }

    public boolean borne() {
        return items >= 0;
    }

    /** Whether it may be asked for again: what is refused or bearable hourly, what costs more once a night. */
    public boolean due(Instant now, ZoneId zone) {
        if (cheap() || now.isBefore(at)) {
            return true;
        }
        Duration since = Duration.between(at, now);
        if (items != NOT_BORNE && took.compareTo(BEARABLE) <= 0) {
            return since.compareTo(HOUR) >= 0;
        }
        boolean night = now.atZone(zone).getHour() < NIGHT_ENDS;
        return since.compareTo(night ? NEARLY_A_DAY : TWO_DAYS) >= 0;
    }
}
