package org.podium.film.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("film")
class JoinCommandTest {
    private static final String RECORDING = "src/test/resources/recordings/classic-2.2";

    private final StringWriter out = new StringWriter();

    @TempDir
    private Path folder;

    private int film(String... words) {
        return Program.run(new PrintWriter(out), words);
    }

    @Test
    void a_film_of_one_part_is_joined_and_without_its_part_it_is_told_so() {
        String part = folder.resolve("part").toString();
        String film = folder.resolve("film").toString();

        assertThat(film("join", RECORDING, "--part", part, "-o", film)).isEqualTo(3);
        assertThat(out.toString()).contains("film: " + part + " is no part of a film, or not a finished one");
        assertThat(film("render", RECORDING, "-o", part, "--height", "360", "--part", "1/1"))
                .as(out.toString())
                .isZero();
        assertThat(film("join", RECORDING, "--part", part, "-o", film))
                .as(out.toString())
                .isZero();
        assertThat(folder.resolve("film/film.json")).isNotEmptyFile();
    }

    @Test
    void what_is_no_part_is_told_with_an_example() {
        int exit = film("render", RECORDING, "-o", folder.resolve("part").toString(), "--part", "two");

        assertThat(exit).isEqualTo(1);
        assertThat(out.toString()).contains("film: not K/N, such as 1/2: two");
    }
}
