package org.podium.film.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.podium.film.encode.progress.RenderListener.Stage;
import org.podium.film.process.FailureScope;

/** How the program speaks of a film that it makes. */
interface ProgressPrinter {
    void progress(Stage stage, double done, Optional<Duration> remaining);

    /** While a recording is fetched: how many bytes of it came. */
    void came(long bytes);

    /**
     * The film is there.
     *
     * @param lacks in words, what it lacks
     */
    void done(Path folder, List<String> lacks);

    void failed(FailureScope scope, String message);
}
