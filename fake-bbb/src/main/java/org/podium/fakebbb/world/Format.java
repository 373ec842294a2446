package org.podium.fakebbb.world;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One way in which a recording is offered.
 *
 * @param type {@code presentation}, {@code video}, {@code notes}, ...
 * @param folder where its files are; absent if it is offered but nothing is there
 */
public record Format(String type, Duration length, long bytes, List<Thumbnail> thumbnails, Optional<Path> folder) {
    public Format {
        thumbnails = List.copyOf(thumbnails);
    }

    public static Format bare(String type, Duration length) {
        return new Format(type, length, 1_000_000, List.of(), Optional.empty());
    }

    /** A small picture of a slide, by its path below the recording, with the beginning of the slide's text. */
    public record Thumbnail(String path, String alt) {}
}
