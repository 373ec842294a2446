package org.podium.film.picture.classic;

/** What BBB's player makes of a line of text. */
final class PlayerQuirks {
    private PlayerQuirks() {}

    /**
     * The player shows {@code &}, {@code <} and {@code >} of a text as they were escaped in the file. That is a fault of
     * its, but a film that shows a recording otherwise than its player does would be doubted; see the decision record
     * on fidelity.
     */
    static String text(String typed) {
        return typed.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
