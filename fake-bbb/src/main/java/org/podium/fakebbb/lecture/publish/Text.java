package org.podium.fakebbb.lecture.publish;

/** Small forms that all files share. */
final class Text {
    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private Text() {}

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** As Ruby prints a rounded number: at least one decimal, at most five. */
    static String number(double value) {
        return String.valueOf(Math.round(value * 100_000) / 100_000.0 + 0.0);
    }
}
