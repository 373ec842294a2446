package org.podium.film;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The three whole recordings of the tests, in {@code film/src/test/recordings}. */
public final class WholeRecordings {
    private WholeRecordings() {}

    /** The folder of {@code classic}, {@code tldraw1} or {@code tldraw2}. */
    public static Path recording(String generation) throws IOException {
        try (Stream<Path> children = Files.list(all().resolve(generation))) {
            return children.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }

    /** The pictures of how BBB's own player shows one of them. */
    public static Path oracle(String generation) {
        return all().resolve("oracle").resolve(generation);
    }

    /** Tests run in their module's folder, or in the root itself. */
    private static Path all() {
        Path here = Path.of("").toAbsolutePath();
        Path root =
                Files.exists(here.resolve("film")) ? here : here.resolve("..").normalize();
        return root.resolve("film/src/test/recordings");
    }
}
