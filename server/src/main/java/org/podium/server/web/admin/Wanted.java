package org.podium.server.web.admin;

/** Text that an administrator looks for in names; empty finds all. */
record Wanted(String text) {
    Wanted {
        text = text.strip();
    }

    /** As a pattern for ILIKE with {@code !} as its escape. */
    String pattern() {
        return "%" + text.replaceAll("[!%_]", "!$0") + "%";
    }
}
