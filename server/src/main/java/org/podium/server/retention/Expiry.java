package org.podium.server.retention;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a server deletes a recording by itself, as far as one can know. */
final class Expiry {
    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9999-12-30T00:00:00Z");

    private Expiry() {}

    /**
     * The moment.
     *
     * @param ended when the meeting ended
     * @param keeps how long the server keeps recordings by its settings
     * @param said what the recording's own metadata says: a date, a moment, or milliseconds; wins if it can be read
     */
    static Optional<Instant> of(Instant ended, @Nullable Duration keeps, @Nullable String said) {
        return Optional.ofNullable(said)
                .map(String::strip)
                .flatMap(Expiry::read)
                // What a server writes may be read as a moment and be none that a database keeps.
                .filter(end -> end.isAfter(FIRST) && end.isBefore(LAST))
                .or(() -> Optional.ofNullable(keeps).map(ended::plus));
    }

    private static Optional<Instant> read(String said) {
        try {
            if (said.matches("\\d{13}")) {
                return Optional.of(Instant.ofEpochMilli(Long.parseLong(said)));
            }
            return Optional.of(
                    said.length() == 10
                            ? LocalDate.parse(said).atStartOfDay(ZoneOffset.UTC).toInstant()
                            : OffsetDateTime.parse(said).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
