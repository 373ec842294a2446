package org.podium.fakebbb.world;

import java.util.Locale;

/** How far BBB is with a recording. */
public enum State {
    PROCESSING,
    PROCESSED,
    PUBLISHED,
    UNPUBLISHED,
    DELETED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
