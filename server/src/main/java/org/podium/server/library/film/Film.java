package org.podium.server.library.film;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.podium.film.process.FilmFiles;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the library needs to know of a film, read from the {@code film.json} beside it.
 *
 * @param missing what the recording did not give
 */
public record Film(Duration duration, List<Lack> missing) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final double MILLIS = 1000;

    public Film {
        missing = List.copyOf(missing);
        if (duration.isNegative()) {
            throw new IllegalArgumentException("a film of " + duration);
        }
    }

    /** Reads the film of a folder. */
    public static Film in(Path folder) {
        Path manifest = folder.resolve(FilmFiles.MANIFEST);
        try {
            return read(JSON.readTree(Files.readString(manifest)));
        } catch (IOException e) {
            throw new UncheckedIOException("no film at " + folder, e);
        } catch (JacksonException e) {
            throw new IllegalStateException(manifest + " is not JSON", e);
        }
    }

    private static Film read(JsonNode manifest) {
        double seconds = manifest.path("duration").asDouble(-1);
        if (!(seconds >= 0)) {
            throw new IllegalStateException("a film without a duration: " + manifest.path("duration"));
        }
        List<Lack> missing = new ArrayList<>();
        manifest.path("missing")
                .forEach(one -> missing.add(new Lack(
                        one.path("kind").asString(""),
                        one.path("times").asInt(1),
                        one.path("what").asString(""))));
        missing.removeIf(lack -> lack.kind().isEmpty());
        return new Film(Duration.ofMillis(Math.round(seconds * MILLIS)), missing);
    }
}
