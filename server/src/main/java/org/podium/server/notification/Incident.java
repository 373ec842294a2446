package org.podium.server.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Something that is wrong, or was until its end. */
public record Incident(
        long id, Finding finding, Instant since, Instant last, int times, Optional<Instant> ended, Told told) {
    /** What of it the administrator was told. */
    public enum Told {
        NOTHING,
        BEGINNING,
        END
    }

    public boolean open() {
        return ended.isEmpty();
    }

    /** What fills its words. */
    List<String> words() {
        return finding.words();
    }
}
