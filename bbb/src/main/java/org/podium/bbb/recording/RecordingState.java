package org.podium.bbb.recording;

import java.util.Locale;

/** Where a recording stands on its server. What we do not know is not published, but its word is kept. */
public sealed interface RecordingState {
    /** The states that BBB documents. */
    enum Known implements RecordingState {
        PROCESSING,
        PROCESSED,
        PUBLISHED,
        UNPUBLISHED,
        DELETED;

        @Override
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A state by another word, such as {@code available}. */
    record Other(String word) implements RecordingState {}

    /** The word as the API speaks it. */
    String word();

    default boolean published() {
        return this == Known.PUBLISHED;
    }

    /** The state of a word; without one, as on servers before 1.0, the flag beside it decides. */
    static RecordingState of(String word, boolean published) {
        if (word.isEmpty()) {
            return published ? Known.PUBLISHED : Known.UNPUBLISHED;
        }
        for (Known known : Known.values()) {
            if (known.word().equalsIgnoreCase(word)) {
                return known;
            }
        }
        return new Other(word);
    }
}
