package org.podium.bbb.meeting;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the front end noted on a meeting at its creation. Keys are lower-case, as BBB makes them; blanks are gone. */
public record Metadata(Map<String, String> entries) {
    public static final Metadata NONE = new Metadata(Map.of());

    public Metadata {
        Map<String, String> lower = new LinkedHashMap<>();
        entries.forEach((key, value) -> lower.put(key.toLowerCase(Locale.ROOT), value.strip()));
        entries = Map.copyOf(lower);
    }

    /** The text under a key of any case; an empty text is none. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(entries.get(key.toLowerCase(Locale.ROOT))).filter(text -> !text.isEmpty());
    }

    /** The kind of front end, such as {@code Moodle}, {@code greenlight}. */
    public Optional<String> origin() {
        return text("bbb-origin");
    }

    /** The front end itself, which a person's id there belongs to. */
    public Optional<String> originServer() {
        return text("bbb-origin-server-name");
    }

    /** These entries, and those of another where these have none. */
    public Metadata or(Metadata other) {
        Map<String, String> both = new LinkedHashMap<>(other.entries);
        both.putAll(entries);
        return new Metadata(both);
    }
}
