package org.podium.film.source.published;

import java.time.Duration;
import java.util.Optional;

/** What metadata.xml says of the recording as a whole. */
public record Metadata(String id, String title, Optional<Duration> duration) {}
