package org.podium.film.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RenderCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine film =
            Film.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

    @TempDir
    private Path folder;

    @Test
    void it_tells_a_program_line_by_line_how_far_it_is() {
        int exit = film.execute(
                "render",
                "src/test/resources/recordings/classic-2.2",
                "-o",
                folder.resolve("film").toString(),
                "--height",
                "360",
                "--progress",
                "json");

        List<String> lines = out.toString().lines().toList();
        assertThat(exit).isZero();
        assertThat(lines.getFirst()).isEqualTo("{\"progress\":0.0,\"stage\":\"preparing\"}");
        assertThat(lines.getLast())
                .isEqualTo(
                        "{\"done\":true,\"folder\":\"" + folder.resolve("film").toAbsolutePath() + "\"}");
        assertThat(folder.resolve("film/film.json")).isNotEmptyFile();
    }

    @Test
    void what_is_no_recording_is_the_recordings_fault_and_leaves_nothing() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        int exit = film.execute(
                "render", empty.toString(), "-o", folder.resolve("film").toString(), "--progress", "json");

        assertThat(exit).isEqualTo(2);
        assertThat(out.toString()).contains("{\"failed\":\"THIS_RECORDING\",\"message\":\"This is no recording");
        assertThat(left()).containsExactly("empty");
    }

    @Test
    void a_folder_that_cannot_be_written_is_this_machines_fault() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        int exit = film.execute(
                "render",
                "src/test/resources/recordings/classic-2.2",
                "-o",
                file.resolve("film").toString(),
                "--progress",
                "json");

        assertThat(exit).isEqualTo(3);
        assertThat(out.toString()).contains("{\"failed\":\"THIS_WORKER\",\"message\":\"");
    }

    @Test
    void an_unknown_layout_is_told_with_all_that_there_are() {
        int exit = film.execute("render", "x", "-o", "y", "--layout", "nosuch");

        assertThat(exit).isEqualTo(1);
        assertThat(err.toString()).contains("speaker, content, cameras, picture-in-picture, screen-first, auto");
    }

    @Test
    void the_help_shows_each_layout() {
        film.execute("render", "--help");

        assertThat(out.toString()).contains("picture-in-picture: ", "|  slide or screen   |");
    }

    private List<String> left() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
