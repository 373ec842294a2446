package org.podium.film.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.podium.film.encode.output.Folders;
import org.podium.film.source.Presentation;
import org.podium.film.source.fetch.Arrival;
import org.podium.film.source.fetch.Fetch;
import org.podium.film.source.fetch.PlaybackAddress;
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

    /** Whether it is fetched first. */
    boolean isAddress() {
        return place.startsWith("https://") || place.startsWith("http://");
    }

    Presentation open() throws IOException {
        return open(null, Arrival.NOBODY);
    }

    /**
     * Opens the recording; fetches it first if need be.
     *
     * @param meanwhile where it may be until this is closed, when it is not to be kept; what is there is removed
     * @param arrival told what comes when it is fetched
     */
    Presentation open(@Nullable Path meanwhile, Arrival arrival) throws IOException {
        return Presentation.open(isAddress() ? fetched(address(place), meanwhile, arrival) : Path.of(place));
    }

    /** The message does not repeat the address: it may hold a token. */
    static URI address(String place) {
        try {
            URI address = new URI(place);
            if (PlaybackAddress.of(address).isPresent()) {
                return address;
            }
        } catch (URISyntaxException none) {
            // told below
        }
        throw new IllegalArgumentException(
                "No film can be made of what is at this address: it takes that of a web presentation,"
                        + " a video, a screen recording or a podcast.");
    }

    private Path fetched(URI address, @Nullable Path meanwhile, Arrival arrival) throws IOException {
        Path folder = work;
        if (folder == null) {
            folder = meanwhile == null ? Files.createTempDirectory("film") : meanwhile;
            temporary = folder;
            close(); // what an earlier run left behind when it was killed
        }
        return Fetch.presentation(address, folder, Fetch.Terms.USUAL.withArrival(arrival));
    }

    @Override
    public void close() {
        if (temporary != null) {
            Folders.remove(temporary);
        }
    }
}
