package org.podium.film.source.safe;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Numbers as published files write them, from any decade and any locale. */
public final class Numbers {
    private static final int LONGEST = 40;
    /** Beyond any recording; keeps sums within a long. */
    private static final double MOST_SECONDS = 1e9;

    private Numbers() {}

    /** A finite number; a comma may stand for the point. */
    public static OptionalDouble number(@Nullable String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            return OptionalDouble.empty();
        }
        try {
            double value = Double.parseDouble(text.strip().replace(',', '.'));
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException noNumber) {
            return OptionalDouble.empty();
        }
    }

    /** Seconds on the cut time line; what lies before the start happened at the start. */
    public static Optional<Duration> seconds(@Nullable String text) {
        OptionalDouble value = number(text);
        return value.isPresent() ? Optional.of(seconds(value.getAsDouble())) : Optional.empty();
    }

    public static Duration seconds(double value) {
        return Double.isNaN(value)
                ? Duration.ZERO
                : Duration.ofMillis(Math.round(Math.clamp(value, 0, MOST_SECONDS) * 1000));
    }

    /** When something is gone: never ({@code -1} or unreadable), or a moment. */
    public static Optional<Duration> gone(@Nullable String text) {
        OptionalDouble value = number(text);
        return value.isPresent() && value.getAsDouble() >= 0
                ? Optional.of(seconds(value.getAsDouble()))
                : Optional.empty();
    }
}
