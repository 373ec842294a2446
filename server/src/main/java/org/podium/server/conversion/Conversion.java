package org.podium.server.conversion;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.podium.server.conversion.process.Fault;
import org.podium.server.recording.RecordingId;

/** The making of one recording's film. Trying again is the same conversion, so a recording has at most one. */
public record Conversion(UUID id, RecordingId recording, int attempt, Instant askedAt, State state) {

    /** Where it stands. */
    public sealed interface State {
        /** No node has taken it yet, or it waits for its next attempt. */
        record Waiting() implements State {}

        /**
         * A node works on it.
         *
         * @param progress 0 to 1
         * @param remaining an estimate, absent in the beginning
         */
        record Running(double progress, String stage, Optional<Duration> remaining, String worker) implements State {}

        /** The film is in the library. */
        record Done(Instant at) implements State {}

        /** It will not be tried again by itself. */
        record Failed(Instant at, Fault fault, String message) implements State {}

        /** Somebody stopped it. */
        record Cancelled(Instant at) implements State {}
    }
}
