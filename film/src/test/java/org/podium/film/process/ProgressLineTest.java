package org.podium.film.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressLineTest {
    @Test
    void what_is_written_is_read() {
        for (ProgressLine line : new ProgressLine[] {
            new ProgressLine.Progress(0.25, "encoding", Optional.of(Duration.ofMillis(12_500))),
            new ProgressLine.Progress(0, "fetching", Optional.empty(), 2048),
            new ProgressLine.Done(Path.of("/films/a \"b\"")),
            new ProgressLine.Failed(FailureScope.NO_ROOM, "disk\nfull"),
            new ProgressLine.Other()
        }) {
            assertThat(ProgressLine.parse(line.json())).isEqualTo(line);
            assertThat(line.json()).doesNotContain("\n");
        }
    }

    @Test
    void the_words_are_those_of_the_manual() {
        assertThat(new ProgressLine.Progress(0.25, "encoding", Optional.of(Duration.ofMillis(12_500))).json())
                .isEqualTo("{\"progress\":0.25,\"stage\":\"encoding\",\"remainingSeconds\":12.5}");
        assertThat(new ProgressLine.Failed(FailureScope.THIS_WORKER, "disk full").json())
                .isEqualTo("{\"failed\":\"THIS_WORKER\",\"message\":\"disk full\"}");
        assertThat(new ProgressLine.Done("films/1").json()).isEqualTo("{\"done\":true,\"folder\":\"films/1\"}");
    }

    @Test
    void progress_stays_between_none_and_all() {
        assertThat(ProgressLine.parse("{\"progress\":7}"))
                .isEqualTo(new ProgressLine.Progress(1, "", Optional.empty()));
        assertThat(ProgressLine.parse("{\"progress\":\"much\"}"))
                .isEqualTo(new ProgressLine.Progress(0, "", Optional.empty()));
        assertThat(ProgressLine.parse("{\"progress\":\"NaN\"}"))
                .isEqualTo(new ProgressLine.Progress(0, "", Optional.empty()));
    }

    @Test
    void a_failure_that_is_not_known_is_the_recordings() {
        assertThat(ProgressLine.parse("{\"failed\":\"?\"}"))
                .isEqualTo(new ProgressLine.Failed(FailureScope.THIS_RECORDING, ""));
    }

    @Test
    void what_lies_deeper_is_passed_over() {
        assertThat(ProgressLine.parse("{\"x\":{\"done\":1},\"y\":[{\"failed\":\"a\"}],\"progress\":0.5}"))
                .isEqualTo(new ProgressLine.Progress(0.5, "", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"progress\":",
                "{\"progress\":0.5",
                "[]",
                "WARNING: a line of Java",
                "{}",
                "{\"x\":1}"
            })
    void anything_else_is_passed_over(String line) {
        assertThat(ProgressLine.parse(line)).isEqualTo(new ProgressLine.Other());
    }

    @Test
    void an_endless_line_is_passed_over() {
        assertThat(ProgressLine.parse("{\"progress\":0.5,\"x\":\"" + "x".repeat(20_000) + "\"}"))
                .isEqualTo(new ProgressLine.Other());
    }
}
