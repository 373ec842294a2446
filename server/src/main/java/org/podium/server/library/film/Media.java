package org.podium.server.library.film;

import java.nio.file.Path;

/** A file of a video that may be sent to a browser. */
public record Media(Path file, String contentType) {}
