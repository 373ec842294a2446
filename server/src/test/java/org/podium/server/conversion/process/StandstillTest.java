package org.podium.server.conversion.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.podium.film.process.ProgressLine;

class StandstillTest {
    private static final Duration BEAT = Duration.ofSeconds(1);
    private static final Standstill BEGINNING = new Standstill(fetching(0), Duration.ZERO);

    @Test
    void it_lasts_while_nothing_comes() {
        Standstill two = BEGINNING.after(BEAT, fetching(0)).after(BEAT, fetching(0));

        assertThat(two.lasted()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void bytes_of_a_recording_end_it_though_there_is_nothing_of_the_film_yet() {
        Standstill some = BEGINNING.after(BEAT, fetching(0)).after(BEAT, fetching(2000));

        assertThat(some.lasted()).isZero();
        assertThat(some.after(BEAT, fetching(2000)).lasted()).isEqualTo(BEAT);
    }

    @Test
    void another_stage_or_more_of_the_film_ends_it() {
        Standstill preparing = BEGINNING.after(BEAT, new ProgressLine.Progress(0, "preparing", Optional.empty()));

        assertThat(preparing.lasted()).isZero();
        assertThat(preparing
                        .after(BEAT, new ProgressLine.Progress(0.1, "preparing", Optional.empty()))
                        .lasted())
                .isZero();
    }

    private static ProgressLine.Progress fetching(long bytes) {
        return new ProgressLine.Progress(0, "fetching", Optional.empty(), bytes);
    }
}
