package org.podium.film.picture.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The recordings that lie beside the checkout, and the pictures of how BBB's own player shows them. */
public final class SharedRecordings {
    private static final Path ROOT = Path.of(Optional.ofNullable(System.getProperty("podium.recordings"))
            .or(() -> Optional.ofNullable(System.getenv("PODIUM_RECORDINGS")))
            .orElse("../../shared/recordings"));

    private SharedRecordings() {}

    /** The folder of one recording; the test is skipped if there is none, except in CI, where it fails. */
    public static Path recording(String name) throws IOException {
        present(ROOT.resolve(name));
        try (Stream<Path> inside = Files.list(ROOT.resolve(name))) {
            return inside.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }

    /** The folder of the pictures of one recording. */
    public static Path oracle(String name) {
        return present(ROOT.resolve("oracle").resolve(name));
    }

    private static Path present(Path folder) {
        String said = "no recordings in " + ROOT.toAbsolutePath().normalize()
                + "; set podium.recordings or PODIUM_RECORDINGS to their folder";
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            assertThat(folder).as(said).isDirectory();
        }
        assumeTrue(Files.isDirectory(folder), said);
        return folder;
    }
}
