package org.podium.server.conversion.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.podium.film.process.AddressKind;
import org.podium.film.process.Reach;

class FilmCommandTest {
    @Test
    void later_attempts_get_more_heap() {
        List<String> java = List.of("-Xmx196m", "-XX:+UseSerialGC");
        assertThat(FilmCommand.room(java, 1)).isEmpty();
        assertThat(FilmCommand.room(java, 2)).containsExactly("-Xmx" + 294L * 1024 * 1024);
        assertThat(FilmCommand.room(java, 3)).containsExactly("-Xmx" + 392L * 1024 * 1024);
        assertThat(FilmCommand.room(java, 20)).isEqualTo(FilmCommand.room(java, 3));
    }

    @Test
    void the_last_limit_counts_in_whatever_unit() {
        assertThat(FilmCommand.room(List.of("-Xmx1g", "-Xmx2G"), 2)).containsExactly("-Xmx" + 3L * 1024 * 1024 * 1024);
        assertThat(FilmCommand.room(List.of("-Xmx2000"), 2)).containsExactly("-Xmx3000");
        assertThat(FilmCommand.room(List.of("-Xmx200k"), 3)).containsExactly("-Xmx" + 400L * 1024);
    }

    @Test
    void a_heap_that_is_not_limited_stays_so() {
        assertThat(FilmCommand.room(List.of("-Xms20m"), 3)).isEmpty();
    }

    @Test
    void an_address_stands_in_no_list_of_processes() {
        FilmCommand command = new FilmCommand(List.of("java"), "podium.jar");

        Reach campus = new Reach(List.of("bbb.example.org"), Set.of(AddressKind.PRIVATE));

        assertThat(command.fetch(Path.of("recording"), campus))
                .containsSubsequence("fetch", "--output", "recording", "--host", "bbb.example.org", "--near", "PRIVATE")
                .endsWith("--end-with-input", "--", "-");
    }
}
