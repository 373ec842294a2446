package org.podium.film.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.podium.film.process.FailureScope;
import org.podium.film.process.FilmOptions;
import picocli.CommandLine;

/** Whoever starts the process finds there what the words promise. */
class FilmOptionsTest {
    @Test
    void the_class_that_is_started_is_the_command_line() throws ReflectiveOperationException {
        assertThat(Class.forName(FilmOptions.MAIN)).isEqualTo(Main.class);
    }

    @Test
    void each_command_knows_its_options() {
        Map<String, List<String>> wanted = Map.of(
                FilmOptions.RENDER,
                        List.of(
                                FilmOptions.OUTPUT,
                                FilmOptions.LAYOUT,
                                FilmOptions.HEIGHT,
                                FilmOptions.RATE,
                                FilmOptions.LANGUAGE,
                                FilmOptions.NO_CAMERAS,
                                FilmOptions.NO_HALO,
                                FilmOptions.PROGRESS,
                                FilmOptions.END_WITH_INPUT),
                FilmOptions.FETCH,
                        List.of(
                                FilmOptions.OUTPUT,
                                FilmOptions.HOST,
                                FilmOptions.NEAR,
                                FilmOptions.PROGRESS,
                                FilmOptions.END_WITH_INPUT),
                FilmOptions.CONFINED, List.of(FilmOptions.FILE),
                FilmOptions.REHEARSE, List.of());
        Map<String, CommandLine> commands = Main.commandLine().getSubcommands();

        assertThat(commands.keySet()).containsAll(wanted.keySet());
        commands.forEach((name, command) -> assertThat(
                        command.getCommandSpec().optionsMap().keySet())
                .as(name)
                .containsAll(wanted.getOrDefault(name, List.of())));
    }

    @Test
    void each_end_has_an_exit_code_of_its_own() {
        assertThat(List.of(
                        FailureScope.THIS_RECORDING.exitCode(),
                        FailureScope.THIS_WORKER.exitCode(),
                        FailureScope.CANCELLED,
                        FailureScope.NO_ROOM.exitCode()))
                .containsExactly(2, 3, 4, 5);
    }
}
