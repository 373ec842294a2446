package org.podium.server.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FilmLineTest {
    @Test
    void progress_is_read_with_its_estimate() {
        assertThat(FilmLine.parse("{\"progress\":0.25,\"stage\":\"encode\",\"remainingSeconds\":12.5}"))
                .isEqualTo(new FilmLine.Progress(0.25, "encode", Optional.of(Duration.ofMillis(12_500))));
    }

    @Test
    void bytes_of_a_recording_are_progress_too() {
        assertThat(FilmLine.parse("{\"progress\":0.0,\"stage\":\"fetching\",\"bytes\":2048}"))
                .isEqualTo(new FilmLine.Progress(0, "fetching", Optional.empty(), 2048));
    }

    @Test
    void progress_stays_between_none_and_all() {
        assertThat(FilmLine.parse("{\"progress\":7}")).isEqualTo(new FilmLine.Progress(1, "", Optional.empty()));
        assertThat(FilmLine.parse("{\"progress\":\"much\"}")).isEqualTo(new FilmLine.Progress(0, "", Optional.empty()));
    }

    @Test
    void a_failure_says_whom_it_concerns() {
        assertThat(FilmLine.parse("{\"failed\":\"THIS_WORKER\",\"message\":\"disk full\"}"))
                .isEqualTo(new FilmLine.Failed(Fault.THIS_WORKER, "disk full"));
        assertThat(FilmLine.parse("{\"failed\":\"NO_ROOM\",\"message\":\"disk full\"}"))
                .isEqualTo(new FilmLine.Failed(Fault.NO_ROOM, "disk full"));
        assertThat(FilmLine.parse("{\"failed\":\"?\"}")).isEqualTo(new FilmLine.Failed(Fault.THIS_RECORDING, ""));
    }

    @Test
    void anything_else_is_passed_over() {
        assertThat(FilmLine.parse("")).isEqualTo(new FilmLine.Other());
        assertThat(FilmLine.parse("{\"progress\":")).isEqualTo(new FilmLine.Other());
        assertThat(FilmLine.parse("{" + "x".repeat(20_000))).isEqualTo(new FilmLine.Other());
    }
}
