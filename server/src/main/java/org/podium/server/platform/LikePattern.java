package org.podium.server.platform;

/** What somebody looks for, as a pattern for {@code ILIKE ... ESCAPE '!'}. */
public final class LikePattern {
    private LikePattern() {}

    /** Fits all that contains the text, whatever signs are in it; an empty text fits all and gives {@code %%}. */
    public static String containing(String text) {
        return "%" + text.replaceAll("[!%_]", "!$0") + "%";
    }
}
