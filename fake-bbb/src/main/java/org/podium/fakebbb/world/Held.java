package org.podium.fakebbb.world;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.podium.fakebbb.proof.Algorithm;

/**
 * What is known of a meeting from its creation to the end of time.
 *
 * @param meetingId the external id, chosen by the front end
 * @param created the number in the internal id
 * @param metadata what the front end sent as {@code meta_...}, without that prefix
 */
public record Held(
        String meetingId, String name, Instant created, Map<String, String> metadata, Optional<Breakout> breakout) {
    public Held {
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }

    public Held(String meetingId, String name, Instant created, Map<String, String> metadata) {
        this(meetingId, name, created, metadata, Optional.empty());
    }

    /** BBB's internal meeting id, which becomes the record id. */
    public String internalId() {
        return Algorithm.SHA_1.hex(meetingId) + "-" + created.toEpochMilli();
    }

    public Held with(Map<String, String> newMetadata) {
        return new Held(meetingId, name, created, newMetadata, breakout);
    }
}
