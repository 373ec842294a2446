package planted.server.publication;

import java.nio.file.Files;
import java.nio.file.Path;

/** A breach on purpose: a plan that looks at the world. */
record PublishPlan(Path film) {
    boolean there() {
        return Files.exists(film);
    }
}
