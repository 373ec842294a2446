package org.podium.film.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.podium.film.encode.Watch.Stage;
import org.podium.film.encode.av.FilmFailure.Scope;

/** How the program speaks of a film that it makes. */
interface Voice {
    void progress(Stage stage, double done, Optional<Duration> remaining);

    /**
     * The film is there.
     *
     * @param lacks in words, what it lacks
     */
    void done(Path folder, List<String> lacks);

    void failed(Scope scope, String message);
}
