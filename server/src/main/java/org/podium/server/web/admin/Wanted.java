package org.podium.server.web.admin;

import org.podium.server.platform.LikePattern;

/** Text that an administrator looks for in names; empty finds all. */
record Wanted(String text) {
    Wanted {
        text = text.strip();
    }

    /** As a pattern for ILIKE with {@code !} as its escape. */
    String pattern() {
        return LikePattern.containing(text);
    }
}
