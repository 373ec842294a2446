package org.podium.bbb.recording;

import java.util.Locale;

/** What a recording was made into. */
public sealed interface FormatType {
    /** The formats that BBB and Scalelite ship. */
    enum Known implements FormatType {
        PRESENTATION,
        VIDEO,
        PODCAST,
        NOTES,
        SCREENSHARE,
        STATISTICS,
        CAPTURE;

        @Override
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A format of a site's own. */
    record Other(String word) implements FormatType {}

    /** The word as the API speaks it. */
    String word();

    static FormatType of(String word) {
        for (Known known : Known.values()) {
            if (known.word().equalsIgnoreCase(word)) {
                return known;
            }
        }
        return new Other(word);
    }
}
