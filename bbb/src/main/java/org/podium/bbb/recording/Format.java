package org.podium.bbb.recording;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One thing a recording was made into.
 *
 * @param url where it plays; empty where the server told none that can be used
 * @param length in whole minutes, zero for short ones: never a reason to call it empty
 * @param size in bytes
 * @param thumbnails of the first slides, for presentations
 */
public record Format(
        FormatType type, Optional<PlaybackUrl> url, Duration length, OptionalLong size, List<Thumbnail> thumbnails) {
    public Format {
        thumbnails = List.copyOf(thumbnails);
    }

    /** The folder that this format's files are in, on the host that the server named. */
    public Optional<URI> files(RecordId recording) {
        return url.flatMap(place -> place.files(type, recording));
    }
}
