package org.podium.film.source;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Looks into a media file; the package that encodes knows how. */
public interface MediaProbe {
    /** What the file holds; nothing if it is no media file. */
    Optional<Found> probe(Path file);

    /**
     * What a media file holds.
     *
     * @param length how long it really plays; zero if it cannot be told
     * @param picture whether it has a video stream
     * @param sound whether it has an audio stream
     */
    record Found(Duration length, boolean picture, boolean sound) {
        public Found {
            if (length.isNegative()) {
                throw new IllegalArgumentException("negative length: " + length);
            }
        }
    }

    /** Knows nothing, and believes that files are what their names say: the published duration counts. */
    MediaProbe NONE = _ -> Optional.of(new Found(Duration.ZERO, true, true));
}
