package org.podium.film;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The three whole recordings that do not lie in this repository: beside its root in {@code ../shared/recordings}, or
 * where {@code -Dpodium.shared} or PODIUM_SHARED say. Without them their tests are skipped; in CI they fail.
 */
public final class SharedRecordings {
    private SharedRecordings() {}

    /** The folder of {@code classic}, {@code tldraw1} or {@code tldraw2}. */
    public static Path recording(String generation) throws IOException {
        Path parent = present(recordings().resolve(generation));
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }

    /** The pictures of how BBB's own player shows one of them. */
    public static Path oracle(String generation) {
        return present(recordings().resolve("oracle").resolve(generation));
    }

    /** The folder that holds them all, and the oracle's pictures. */
    public static Path recordings() {
        return present(shared().resolve("recordings"));
    }

    private static Path present(Path folder) {
        if (!Files.isDirectory(folder)) {
            String reason =
                    "the shared recordings are not there, no " + folder + ": set PODIUM_SHARED or -Dpodium.shared";
            if ("true".equals(System.getenv("CI"))) {
                fail(reason);
            }
            assumeTrue(false, reason);
        }
        return folder;
    }

    private static Path shared() {
        String said = System.getProperty("podium.shared", System.getenv("PODIUM_SHARED"));
        return said != null ? Path.of(said) : root().resolveSibling("shared");
    }

    /** Tests run in their module's folder, or in the root itself. */
    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("film")) ? here : here.resolve("..").normalize();
    }
}
