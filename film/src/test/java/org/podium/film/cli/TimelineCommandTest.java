package org.podium.film.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TimelineCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine film =
            Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

    @Test
    void it_prints_the_film_of_a_folder() {
        int exit = film.execute("timeline", "src/test/resources/recordings/audio-only");

        assertThat(exit).isZero();
        assertThat(out.toString())
                .startsWith("""
                    title  Voix seule
                    held  2024-05-09T13:35:28.123Z
                    length     45.000
                    scene      0.000    45.000  nothing
                    """)
                .contains("note  The file audio/audio.webm cannot be played and was left out.\n");
    }

    @Test
    void what_is_no_recording_is_said_in_one_line(@TempDir Path empty) {
        int exit = film.execute("timeline", empty.toString());

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("film: This is no recording: it has no readable metadata.xml.\n");
    }

    @Test
    void an_address_that_no_film_can_be_made_of_is_refused_and_its_token_not_repeated() {
        int exit = film.execute("timeline", "https://bbb.example.org/index.html?token=secret");

        assertThat(exit).isEqualTo(1);
        assertThat(err.toString())
                .isEqualTo(
                        "film: No film can be made of what is at this address: it takes that of a web presentation, a"
                                + " video, a screen recording or a podcast.\n");
    }

    @Test
    void a_missing_word_is_the_callers_fault() {
        assertThat(film.execute("timeline")).isEqualTo(1);
    }
}
