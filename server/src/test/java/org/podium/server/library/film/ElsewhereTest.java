package org.podium.server.library.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElsewhereTest {
    @TempDir
    private Path folder;

    @Test
    void only_safe_addresses_become_links() throws Exception {
        Files.writeString(folder.resolve("elsewhere.json"), """
            [{"start": 20.5, "site": "YouTube", "address": "https://www.youtube.com/watch?v=1&t=2"},
             {"start": 30, "address": "http://videos.example/"},
             {"start": 31, "address": "javascript:alert(1)"},
             {"start": 32, "address": "https://user:secret@videos.example/"},
             {"start": -1, "address": "https://videos.example/"},
             {"start": "x", "address": "https://videos.example/"}, 7, null]
            """);

        assertThat(Elsewhere.in(folder))
                .containsExactly(
                        new Elsewhere(Duration.ofMillis(20_500), URI.create("https://www.youtube.com/watch?v=1&t=2")));
    }

    @Test
    void a_film_without_the_file_or_with_a_broken_one_has_none() throws Exception {
        assertThat(Elsewhere.in(folder)).isEmpty();

        Files.writeString(folder.resolve("elsewhere.json"), "[{\"start\": 1");
        assertThat(Elsewhere.in(folder)).isEmpty();
    }
}
