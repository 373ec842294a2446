package org.podium.server.platform;

/** Shortens text without leaving half a character at its end, which the database would keep as a question mark. */
public final class Cut {
    private Cut() {}

    /** The beginning of a text, of so many units of UTF-16 at most. */
    public static String to(int most, String text) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, most > 0 && Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
