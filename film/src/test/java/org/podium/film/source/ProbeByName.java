package org.podium.film.source;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** A probe for tests that has been told what each file holds. */
final class ProbeByName implements MediaProbe {
    private final Map<String, Found> known;

    ProbeByName(Map<String, Found> known) {
        this.known = known;
    }

    static Found film(double seconds) {
        return new Found(Duration.ofMillis(Math.round(seconds * 1000)), true, true);
    }

    static Found sound(double seconds) {
        return new Found(Duration.ofMillis(Math.round(seconds * 1000)), false, true);
    }

    @Override
    public Optional<Found> probe(Path file) {
        return Optional.ofNullable(known.get(String.valueOf(file.getFileName())));
    }
}
