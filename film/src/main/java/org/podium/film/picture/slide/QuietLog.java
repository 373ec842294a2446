package org.podium.film.picture.slide;

import com.github.weisj.jsvg.logging.LogManager;
import com.github.weisj.jsvg.logging.Logger;
import java.util.function.Supplier;

/**
 * What the SVG library has to say of a file, as one line for those who look closely. Every file from outside may be odd;
 * a stack trace for each would fill the logs.
 */
public final class QuietLog implements LogManager {
    @Override
    public Logger createLogger(String name) {
        return new Lines(System.getLogger("org.podium.film.svg"));
    }

    private record Lines(System.Logger log) implements Logger {
        @Override
        public void log(Level level, String message) {
            log.log(System.Logger.Level.DEBUG, () -> oneLine(message));
        }

        @Override
        public void log(Level level, String message, Throwable why) {
            log.log(System.Logger.Level.DEBUG, () -> oneLine(message + " (" + why + ")"));
        }

        @Override
        public void log(Level level, Supplier<String> message) {
            log.log(System.Logger.Level.DEBUG, () -> oneLine(message.get()));
        }

        private static String oneLine(String message) {
            String line = message.replaceAll("\\p{Cntrl}+", " ");
            return line.length() > 300 ? line.substring(0, 300) + "…" : line;
        }
    }
}
