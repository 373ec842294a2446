package org.podium.film.encode.output;

/** Text made safe for a WebVTT file: nothing in it is markup, a cue's arrow or the end of a cue. */
final class VttText {
    private VttText() {}

    /** One line. */
    static String line(String text) {
        return escape(text.replaceAll("\\s+", " ").strip());
    }

    /** Without tags, entities that it needs kept. */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
