package org.podium.film.cli;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EstimateTest {
    private final Estimate estimate = new Estimate();

    @Test
    void nothing_is_said_before_there_is_something_to_go_by() {
        assertThat(estimate.tell(0, ofSeconds(1)).remaining()).isEmpty();
        assertThat(estimate.tell(0.01, ofSeconds(2)).remaining()).isEmpty();
    }

    @Test
    void what_came_before_the_first_work_is_in_the_share_but_not_in_the_speed() {
        estimate.tell(0, ofSeconds(60));
        estimate.tell(0.001, ofSeconds(60));

        Estimate.Told told = estimate.tell(0.501, ofSeconds(110));

        assertThat(told.remaining()).contains(Duration.ofMillis(49_900));
        assertThat(told.share()).isEqualTo(110 / 159.9, within(1e-9));
    }

    @Test
    void a_slow_beginning_is_forgotten() {
        estimate.tell(0.01, ofSeconds(1));
        estimate.tell(0.04, ofSeconds(31));
        estimate.tell(0.21, ofSeconds(48));

        Duration remaining = estimate.tell(0.31, ofSeconds(58)).remaining().orElseThrow();

        assertThat(remaining.toMillis()).isCloseTo(69_000, within(2_500L));
    }

    /** Recorded: processor seconds passed and the share of the work, each half second of the clock, of real films. */
    @ParameterizedTest
    @ValueSource(
            strings = {"voice", "screen", "screen-tldraw", "cameras", "cameras-tldraw", "cameras-tldraw-2", "ladder"})
    void both_are_within_a_tenth_of_the_truth_after_the_first_tenth(String film) throws Exception {
        List<double[]> run = runs(film);
        double whole = run.getLast()[0];

        for (double[] moment : run) {
            Estimate.Told told = estimate.tell(moment[1], Duration.ofMillis(Math.round(moment[0] * 1000)));
            if (moment[1] >= 0.1) {
                double end = moment[0] + told.remaining().orElseThrow().toMillis() / 1000.0;
                assertThat(told.share()).isEqualTo(moment[0] / whole, within(0.1));
                assertThat(end).as("foretold at " + moment[0]).isEqualTo(whole, within(0.1 * whole));
            }
        }
    }

    private static List<double[]> runs(String film) throws Exception {
        try (var lines = EstimateTest.class.getResourceAsStream("/progress/" + film + ".txt")) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" ", -1))
                    .map(fields -> new double[] {Double.parseDouble(fields[0]), Double.parseDouble(fields[1])})
                    .toList();
        }
    }
}
