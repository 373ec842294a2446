package org.podium.film.source;

import java.util.Optional;
import java.util.stream.Stream;
import org.podium.film.source.parse.Source;
import org.podium.film.source.published.PublishedFormat;

/** Whether a folder holds no parts but what BBB made of them: a finished video, or the sound alone. */
final class Finished {
    private Finished() {}

    /** The format, if it is a finished one; a folder with slides or whiteboards is a presentation whatever else is in it. */
    static Optional<PublishedFormat> of(Source source) {
        return source.folder().file("shapes.svg").isPresent()
                ? Optional.empty()
                : Stream.of(PublishedFormat.values())
                        .filter(format -> format.media().stream()
                                .anyMatch(name -> source.folder().file(name).isPresent()))
                        .findFirst();
    }
}
