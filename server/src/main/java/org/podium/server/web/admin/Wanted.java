package org.podium.server.web.admin;

import org.podium.server.platform.WordSearch;

/** Text that an administrator looks for in names; empty finds all. */
record Wanted(String text) {
    Wanted {
        text = text.strip();
    }

    /** Its words, for a condition of {@link WordSearch#in}. */
    String[] words() {
        return WordSearch.patterns(text);
    }
}
