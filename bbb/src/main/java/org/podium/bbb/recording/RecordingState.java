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

    /** A state by another word. */
    record Other(String word) implements RecordingState {}

    /** The word as the API speaks it. */
    String word();

    default boolean published() {
        return this == Known.PUBLISHED;
    }

    /**
     * The state of a word; without one, as on servers before 1.0, the flag beside it decides. So it does for {@code available}: BBB 2.2 to
     * 2.6 says so of each recording that also became a video or a screen share.
     */
    static RecordingState of(String word, boolean published) {
        if (word.isEmpty() || word.equalsIgnoreCase("available")) {
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
