package org.podium.server.library.film;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that a recording did not give. Its words are the pages' matter.
 *
 * @param kind as the film maker names it; empty where an older one said a sentence
 * @param what the file or name that it concerns, or that sentence
 */
public record Lack(String kind, int times, String what) {
    private static final Pattern WRITTEN = Pattern.compile("([a-z-]{1,40})\\|(\\d{1,9})\\|(.*)", Pattern.DOTALL);

    /** Reads what {@link #written} wrote; anything else is a sentence. */
    public static Lack of(String text) {
        Matcher parts = WRITTEN.matcher(text);
        return parts.matches()
                ? new Lack(parts.group(1), Integer.parseInt(parts.group(2)), parts.group(3))
                : new Lack("", 1, text);
    }

    public String written() {
        return kind.isEmpty() ? what : kind + "|" + times + "|" + what;
    }
}
