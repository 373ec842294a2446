package org.podium.film.encode.output;

import java.time.Duration;
import java.util.Locale;

/** Times as side files write them. */
final class Times {
    private Times() {}

    /** Seconds with milliseconds. */
    static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    /** As WebVTT has it: {@code 01:02:03.450}. */
    static String vtt(Duration time) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                time.toHours(),
                time.toMinutesPart(),
                time.toSecondsPart(),
                time.toMillisPart());
    }
}
