package org.podium.film.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.podium.film.encode.Watch.Stage;

/** Speaks to a program: one JSON object a line. */
record JsonVoice(PrintWriter out) implements Voice {
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public void progress(Stage stage, double done, Optional<Duration> remaining) {
        say(json -> {
            json.writeNumberField("progress", Math.round(done * 1000) / 1000.0);
            json.writeStringField("stage", stage.name().toLowerCase(Locale.ROOT));
            if (remaining.isPresent()) {
                json.writeNumberField(
                        "remainingSeconds", Math.round(remaining.get().toMillis() / 100.0) / 10.0);
            }
        });
    }

    @Override
    public void came(long bytes) {
        say(json -> {
            json.writeNumberField("progress", 0.0);
            json.writeStringField("stage", Stage.FETCHING.name().toLowerCase(Locale.ROOT));
            json.writeNumberField("bytes", bytes);
        });
    }

    /** What the film lacks, a program reads beside the film. */
    @Override
    public void done(Path folder, List<String> lacks) {
        say(json -> {
            json.writeBooleanField("done", true);
            json.writeStringField("folder", folder.toString());
        });
    }

    @Override
    public void failed(Trouble trouble, String message) {
        say(json -> {
            json.writeStringField("failed", trouble.name());
            json.writeStringField("message", message);
        });
    }

    private void say(Fields fields) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println(line);
        out.flush();
    }

    private interface Fields {
        void write(JsonGenerator json) throws IOException;
    }
}
