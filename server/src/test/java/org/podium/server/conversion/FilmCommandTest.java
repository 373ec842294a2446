package org.podium.server.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
