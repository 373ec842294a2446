package org.podium.film.source.fetch;

import java.net.URI;
import java.util.Optional;

/** Gives a new playback address when the old one has expired; asked at most once in a download. */
@FunctionalInterface
public interface Renewal {
    Renewal NONE = Optional::empty;

    Optional<URI> again();
}
