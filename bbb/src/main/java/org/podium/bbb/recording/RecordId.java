package org.podium.bbb.recording;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.podium.bbb.signing.ChecksumAlgorithm;

/** The id of a recording, equal to the internal id of its meeting: a hash of the meeting's id, and when it began. */
public record RecordId(String value) {
    private static final Pattern USUAL = Pattern.compile("[0-9a-f]{40}-[0-9]{13}");

    public RecordId {
        if (value.isEmpty() || value.length() > 255 || !value.equals(value.strip())) {
            throw new IllegalArgumentException("not the id of a recording");
        }
    }

    /** The id in a text from outside, if it can be one. */
    public static Optional<RecordId> parse(String text) {
        String value = text.strip();
        return value.isEmpty() || value.length() > 255 ? Optional.empty() : Optional.of(new RecordId(value));
    }

    /** What the ids of all recordings of a meeting begin with. */
    public static String hashOf(String meetingId) {
        return ChecksumAlgorithm.SHA1.hex(meetingId);
    }

    /** Whether it has BBB's own form. Only such an id may become part of a path. */
    public boolean usual() {
        return USUAL.matcher(value).matches();
    }

    /** Whether it belongs to a meeting, as far as the hash in it tells. */
    public boolean of(String meetingId) {
        return usual() && value.startsWith(hashOf(meetingId) + "-");
    }

    /** When the meeting was created, as the id tells. */
    public Optional<Instant> created() {
        return usual() ? Optional.of(Instant.ofEpochMilli(Long.parseLong(value.substring(41)))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
