package org.podium.film.timeline;

import java.time.Duration;
import java.util.Optional;

/**
 * A message of the public chat, as plain text.
 *
 * @param cleared when a moderator took it away
 */
public record ChatLine(Duration time, String name, String text, boolean moderator, Optional<Duration> cleared) {
    /** Whether it is to be read at a moment. */
    public boolean seenAt(Duration moment) {
        return time.compareTo(moment) <= 0
                && cleared.filter(gone -> gone.compareTo(moment) <= 0).isEmpty();
    }
}
