package org.podium.server.publication;

/** What a recording is called once it is published: one line, never empty, never longer than a page can show. */
public record Title(String text) {
    /** Longer names come from BBB; they are cut, not refused. */
    public static final int LONGEST = 200;

    private static final String NAMELESS = "BigBlueButton";

    public Title {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a title has 1 to " + LONGEST + " characters, not " + text.length());
        }
    }

    /** Makes a title of what somebody typed; the recording's own name stands in when nothing is left. */
    public static Title of(String typed, String recordingName) {
        String text = clean(typed);
        if (text.isEmpty()) {
            text = clean(recordingName);
        }
        return new Title(text.isEmpty() ? NAMELESS : text);
    }

    private static String clean(String typed) {
        // \\p{Cs}: half of a character, which no database keeps.
        String line = typed.replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end).strip();
    }

    @Override
    public String toString() {
        return text;
    }
}
