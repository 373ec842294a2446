package org.podium.film.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.podium.film.WholeRecordings;

@Tag("film")
class CallingOffTest {
    private static final long SECONDS_ALLOWED = 2;

    /** How a film is called off. */
    enum Way {
        SIGNAL {
            @Override
            void end(Process process) {
                process.destroy();
            }
        },
        END_OF_INPUT {
            @Override
            void end(Process process) throws Exception {
                process.outputWriter().close();
            }
        };

        abstract void end(Process process) throws Exception;
    }

    private final List<Process> started = new ArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void endWhatATestLeftRunning() {
        started.forEach(Process::destroyForcibly);
    }

    @ParameterizedTest
    @CsvSource({"SIGNAL, preparing", "SIGNAL, encoding", "END_OF_INPUT, preparing", "END_OF_INPUT, encoding"})
    void it_ends_within_two_seconds_and_nothing_is_left(Way way, String stage) throws Exception {
        Process process = start(WholeRecordings.recording("classic").toString());
        await(process, stage);

        assertThat(secondsToEnd(process, way)).isLessThan(SECONDS_ALLOWED);

        assertThat(left()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void a_server_that_does_not_answer_is_left(Way way) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process process = start("http://127.0.0.1:" + server.getLocalPort()
                    + "/playback/presentation/2.3/2f1d0a9b8c7d6e5f4a3b2c1d0e9f8a7b6c5d4e3f-1715261728123");
            await(process, "fetching");
            server.accept();

            assertThat(secondsToEnd(process, way)).isLessThan(SECONDS_ALLOWED);

            assertThat(left()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void in_the_last_moment_there_is_the_whole_film_or_none(Way way) throws Exception {
        Process process = start("src/test/resources/recordings/classic-2.2");
        await(process, "finishing");

        assertThat(secondsToEnd(process, way)).isLessThan(SECONDS_ALLOWED);

        assertThat(left()).isSubsetOf("film");
        if (!left().isEmpty()) {
            assertThat(folder.resolve("film/film.json")).isNotEmptyFile();
        }
    }

    @Test
    void what_a_killed_one_left_is_cleared_by_the_next() throws Exception {
        Process process = start(WholeRecordings.recording("classic").toString());
        await(process, "encoding");
        process.destroyForcibly().waitFor();
        assertThat(left()).containsExactly(".film.unfinished");

        int exit = Program.run(
                new PrintWriter(new StringWriter()),
                "render",
                "src/test/resources/recordings/classic-2.2",
                "-o",
                folder.resolve("film").toString(),
                "--height",
                "360");

        assertThat(exit).isZero();
        assertThat(left()).containsExactly("film");
    }

    private static long secondsToEnd(Process process, Way way) throws Exception {
        long before = System.nanoTime();
        way.end(process);
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - before);
    }

    private Process start(String recording) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "render",
                        recording,
                        "-o",
                        folder.resolve("film").toString(),
                        "--progress",
                        "json",
                        "--end-with-input")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        started.add(process);
        return process;
    }

    private static void await(Process process, String stage) throws Exception {
        BufferedReader reader = process.inputReader();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.contains('"' + stage + '"')) {
                return;
            }
        }
        throw new AssertionError("it ended before it was " + stage);
    }

    private List<String> left() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
