package org.podium.film.cli;

import java.time.Duration;
import java.util.Locale;

/** Figures as the tables of the benchmark print them, alike on every machine. */
final class Figures {
    private Figures() {}

    static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }

    static String text(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
