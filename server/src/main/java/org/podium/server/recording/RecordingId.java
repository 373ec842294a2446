package org.podium.server.recording;

/** Podium's own number of a recording; BBB's record id is unique only within its server. */
public record RecordingId(long value) {
    /** Reads a number as it stands in an address or a task. */
    public static RecordingId of(String text) {
        return new RecordingId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
