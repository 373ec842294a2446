package org.podium.server.overview;

import org.podium.server.platform.WordSearch;

/** Text that an administrator looks for in names; empty finds all. */
public record Wanted(String text) {
    public Wanted {
        text = text.strip();
    }

    /** Its words, for a condition of {@link WordSearch#in}. */
    String[] words() {
        return WordSearch.patterns(text);
    }
}
