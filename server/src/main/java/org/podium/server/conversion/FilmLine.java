package org.podium.server.conversion;

import java.time.Duration;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A line that the film process says; read tolerantly, since a line may be anything. */
sealed interface FilmLine {
    JsonMapper JSON = new JsonMapper();

    /** Longer lines are not ours. */
    int LONGEST = 10_000;

    /**
     * How far it is.
     *
     * @param part of the film
     * @param bytes of the recording that came, while it is fetched
     */
    record Progress(double part, String stage, Optional<Duration> remaining, long bytes) implements FilmLine {
        Progress(double part, String stage, Optional<Duration> remaining) {
            this(part, stage, remaining, 0);
        }

        boolean isFurtherThan(Progress other) {
            return part != other.part || bytes != other.bytes || !stage.equals(other.stage);
        }
    }

    record Done() implements FilmLine {}

    record Failed(Fault fault, String message) implements FilmLine {}

    record Other() implements FilmLine {}

    static FilmLine parse(String line) {
        if (line.length() > LONGEST || !line.startsWith("{")) {
            return new Other();
        }
        try {
            return read(JSON.readTree(line));
        } catch (JacksonException e) {
            return new Other();
        }
    }

    private static FilmLine read(JsonNode node) {
        if (node.has("progress")) {
            double part = Math.clamp(node.path("progress").asDouble(0), 0, 1);
            double seconds = node.path("remainingSeconds").asDouble(-1);
            return new Progress(
                    Double.isNaN(part) ? 0 : part,
                    node.path("stage").asString(""),
                    seconds < 0 ? Optional.empty() : Optional.of(Duration.ofMillis((long) (seconds * 1000))),
                    node.path("bytes").asLong(0));
        }
        if (node.has("done")) {
            return new Done();
        }
        if (node.has("failed")) {
            return new Failed(
                    Fault.named(node.path("failed").asString("")),
                    node.path("message").asString(""));
        }
        return new Other();
    }
}
