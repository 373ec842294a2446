package org.podium.film;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Outcomes as files that a person reviewed. {@code -Dgolden.write=true} writes them anew: then read the difference. */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/timelines");

    private Golden() {}

    public static void check(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name + ".timeline");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text, UTF_8);
        }
        assertThat(file).as("golden file, write it with -Dgolden.write=true").exists();
        assertThat(text).isEqualTo(Files.readString(file, UTF_8));
    }
}
