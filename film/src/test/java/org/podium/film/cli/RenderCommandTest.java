package org.podium.film.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@Tag("film")
class RenderCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine film =
            Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

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
    void a_folder_that_is_not_there_is_told_as_such() {
        assertThat(film.execute("timeline", folder.resolve("nowhere").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).isEqualToIgnoringNewLines("film: There is no folder " + folder.resolve("nowhere"));
    }

    @Test
    void a_word_that_is_mistyped_is_a_sentence_and_not_sixty_lines_of_help() {
        assertThat(film.execute("render", "--heigth", "360", folder.toString(), "-o", "x"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("--heigth", "film render --help");
        assertThat(err.toString().lines()).hasSizeLessThan(5);
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
    void a_name_that_ends_in_mp4_is_one_file_and_nothing_else_is_left() throws Exception {
        Path file = Files.writeString(folder.resolve("lecture.mp4"), "an older one");

        int exit = film.execute(
                "render", "src/test/resources/recordings/classic-2.2", "-o", file.toString(), "--height", "360");

        assertThat(exit).isZero();
        assertThat(left()).containsExactly("lecture.mp4");
        assertThat(new String(Files.readAllBytes(file), 4, 4, StandardCharsets.US_ASCII))
                .isEqualTo("ftyp");
    }

    @Test
    void what_is_no_film_is_never_replaced() throws Exception {
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.writeString(own.resolve("thesis.txt"), "years of work");
        for (Path place : new Path[] {own, own.resolve("thesis.txt")}) {
            int exit = film.execute(
                    "render",
                    "src/test/resources/recordings/classic-2.2",
                    "-o",
                    place.toString(),
                    "--progress",
                    "json");

            assertThat(exit).isEqualTo(3);
            assertThat(out.toString()).contains("something else than a film at " + place);
            assertThat(own.resolve("thesis.txt")).hasContent("years of work");
        }
        assertThat(left()).containsExactly("own");
    }

    @Test
    void a_file_of_another_kind_and_a_folder_called_mp4_are_refused_before_anything_is_done() throws Exception {
        Files.createDirectory(folder.resolve("x.mp4"));

        assertThat(film.execute("render", "x", "-o", folder.resolve("x.mkv").toString()))
                .isEqualTo(1);
        assertThat(film.execute("render", "x", "-o", folder.resolve("x.mp4").toString()))
                .isEqualTo(1);

        assertThat(err.toString()).contains(".mkv is not made").contains("x.mp4 is a folder");
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
