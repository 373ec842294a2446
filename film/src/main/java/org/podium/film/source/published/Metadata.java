package org.podium.film.source.published;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What metadata.xml says of the recording as a whole. */
public record Metadata(String id, String title, Optional<Instant> held, Optional<Duration> duration) {
    /** Of a recording whose metadata.xml is missing. */
    public static final Metadata NONE = new Metadata("", "", Optional.empty(), Optional.empty());
}
