package org.podium.server.library.film;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.podium.film.process.FilmFiles;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A video of another site that was shown during the lecture; it is not in the film.
 *
 * @param address fit to be a link: https, with a host and no user
 */
public record Elsewhere(Duration start, URI address) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final long LARGEST = 1_000_000;
    private static final double LATEST_SECONDS = 1e6;
    private static final int MOST = 200;

    public Elsewhere {
        if (!"https".equalsIgnoreCase(address.getScheme())
                || address.getHost() == null
                || address.getRawUserInfo() != null) {
            throw new IllegalArgumentException("no address to link to");
        }
    }

    /** The host, which tells whither the link leads. */
    public String host() {
        return address.getHost();
    }

    /** Reads a film's file; what is no safe link in it is passed over: presenters typed the addresses. */
    static List<Elsewhere> in(Path folder) {
        Path file = folder.resolve(FilmFiles.EXTERNAL_VIDEOS);
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST
                    ? read(JSON.readTree(Files.readString(file)))
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException _) {
            return List.of();
        }
    }

    private static List<Elsewhere> read(JsonNode all) {
        List<Elsewhere> found = new ArrayList<>();
        for (JsonNode one : all) {
            double seconds = one.path("start").asDouble(-1);
            if (seconds >= 0 && seconds < LATEST_SECONDS && found.size() < MOST) {
                of(
                                Duration.ofMillis(Math.round(seconds * 1000)),
                                one.path("address").asString(""))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Elsewhere> of(Duration start, String address) {
        try {
            return Optional.of(new Elsewhere(start, new URI(address)));
        } catch (URISyntaxException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
