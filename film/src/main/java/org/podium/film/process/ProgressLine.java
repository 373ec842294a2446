package org.podium.film.process;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A line that the film process says to a program: one JSON object. Read tolerantly, since what comes out of a process that
 * broke may be anything.
 */
public sealed interface ProgressLine {
    /** Longer lines are not ours. */
    int LONGEST = 10_000;

    /**
     * How far it is.
     *
     * @param part done, from 0 to 1
     * @param stage such as {@code fetching} or {@code encoding}
     * @param bytes of the recording that came, while it is fetched
     */
    record Progress(double part, String stage, Optional<Duration> remaining, long bytes) implements ProgressLine {
        public Progress(double part, String stage, Optional<Duration> remaining) {
            this(part, stage, remaining, 0);
        }

        /** Whether something went on since another. */
        public boolean isFurtherThan(Progress other) {
            return part != other.part || bytes != other.bytes || !stage.equals(other.stage);
        }
    }

    /** It is there; what the film lacks stands beside it. */
    record Done(String folder) implements ProgressLine {
        public Done(Path folder) {
            this(folder.toString());
        }
    }

    /** It is not there. */
    record Failed(FailureScope scope, String message) implements ProgressLine {}

    /** None of ours. */
    record Other() implements ProgressLine {}

    /** The line as it is written. */
    default String json() {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
            json.writeStartObject();
            switch (this) {
                case Progress progress -> write(progress, json);
                case Done(String folder) -> {
                    json.writeBooleanField("done", true);
                    json.writeStringField("folder", folder);
                }
                case Failed(FailureScope scope, String message) -> {
                    json.writeStringField("failed", scope.name());
                    json.writeStringField("message", message);
                }
                case Other() -> {}
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return line.toString();
    }

    private static void write(Progress progress, JsonGenerator json) throws IOException {
        json.writeNumberField("progress", Math.round(progress.part * 1000) / 1000.0);
        json.writeStringField("stage", progress.stage);
        if (progress.remaining.isPresent()) {
            json.writeNumberField(
                    "remainingSeconds", Math.round(progress.remaining.get().toMillis() / 100.0) / 10.0);
        }
        if (progress.bytes > 0) {
            json.writeNumberField("bytes", progress.bytes);
        }
    }

    /** Reads a line. */
    static ProgressLine parse(String line) {
        if (line.length() > LONGEST || !line.startsWith("{")) {
            return new Other();
        }
        try (JsonParser json = new JsonFactory().createParser(line)) {
            return read(fields(json));
        } catch (IOException | NumberFormatException _) {
            return new Other();
        }
    }

    /** The object's own fields, as text; what lies deeper is passed over. */
    private static Map<String, String> fields(JsonParser json) throws IOException {
        Map<String, String> fields = new HashMap<>();
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value.isScalarValue()) {
                fields.put(name, json.getText());
            } else {
                json.skipChildren();
            }
        }
        if (json.currentToken() != JsonToken.END_OBJECT) {
            throw new IOException("cut off");
        }
        return fields;
    }

    private static ProgressLine read(Map<String, String> fields) {
        if (fields.containsKey("progress")) {
            double seconds = number(fields, "remainingSeconds", -1);
            return new Progress(
                    Math.clamp(number(fields, "progress", 0), 0, 1),
                    fields.getOrDefault("stage", ""),
                    seconds < 0 ? Optional.empty() : Optional.of(Duration.ofMillis((long) (seconds * 1000))),
                    (long) number(fields, "bytes", 0));
        }
        if (fields.containsKey("done")) {
            return new Done(fields.getOrDefault("folder", ""));
        }
        if (fields.containsKey("failed")) {
            return new Failed(FailureScope.named(fields.get("failed")), fields.getOrDefault("message", ""));
        }
        return new Other();
    }

    private static double number(Map<String, String> fields, String name, double otherwise) {
        try {
            double number = Double.parseDouble(fields.getOrDefault(name, ""));
            return Double.isFinite(number) ? number : otherwise;
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }
}
