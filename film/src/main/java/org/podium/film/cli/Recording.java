package org.podium.film.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.podium.film.source.Presentation;
import org.podium.film.source.fetch.Fetch;
import org.podium.film.source.fetch.FetchLimits;
import org.podium.film.source.fetch.PlaybackAddress;
import org.podium.film.source.fetch.Renewal;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The recording that a command is about: a folder, or an address from which it is fetched first. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields before they are read
final class Recording implements AutoCloseable {
    @Parameters(
            paramLabel = "DIR|URL",
            description = "The recording: its folder as published under /presentation/ID/, or its playback address.")
    private String place;

    @Option(
            names = "--work",
            paramLabel = "FOLDER",
            description = "Where a recording from an address is kept; a download that broke off goes on there."
                    + " Default: among the temporary files, until the command ends.")
    private @Nullable Path work;

    private @Nullable Path temporary;

    Presentation open() throws IOException {
        boolean isAddress = place.startsWith("https://") || place.startsWith("http://");
        return Presentation.open(isAddress ? fetched(address()) : Path.of(place));
    }

    /** The message does not repeat the address: it may hold a token. */
    private URI address() {
        try {
            URI address = new URI(place);
            if (PlaybackAddress.of(address).isPresent()) {
                return address;
            }
        } catch (URISyntaxException none) {
            // told below
        }
        throw new IllegalArgumentException("This is no address of a web presentation.");
    }

    private Path fetched(URI address) throws IOException {
        Path folder = work;
        if (folder == null) {
            folder = Files.createTempDirectory("film");
            temporary = folder;
        }
        return Fetch.presentation(address, folder, FetchLimits.USUAL, Renewal.NONE);
    }

    @Override
    public void close() throws IOException {
        if (temporary == null) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(temporary)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
