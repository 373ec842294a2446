package org.podium.film.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.podium.film.source.Presentation;
import org.podium.film.source.fetch.Fetch;
import org.podium.film.source.fetch.FetchLimits;
import org.podium.film.source.fetch.Renewal;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The recording that a command is about: a folder, or an address from which it is fetched first. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields before they are read
final class Recording {
    @Parameters(
            paramLabel = "DIR|URL",
            description = "The recording: its folder as published under /presentation/ID/, or its playback address.")
    private String place;

    @Option(
            names = "--work",
            paramLabel = "FOLDER",
            description = "Where a recording from an address is kept; a download that broke off goes on there."
                    + " Default: a new folder among the temporary files.")
    private @Nullable Path work;

    Presentation open() throws IOException {
        Optional<URI> address = address();
        return Presentation.open(address.isPresent() ? fetched(address.get()) : Path.of(place));
    }

    private Optional<URI> address() {
        return place.startsWith("https://") || place.startsWith("http://")
                ? Optional.of(URI.create(place))
                : Optional.empty();
    }

    private Path fetched(URI address) throws IOException {
        Path folder = work == null ? Files.createTempDirectory("film") : work;
        return Fetch.presentation(address, folder, FetchLimits.USUAL, Renewal.NONE);
    }
}
