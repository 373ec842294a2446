package org.podium.film.cli;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EstimateTest {
    private final Estimate estimate = new Estimate();

    @Test
    void nothing_is_said_before_there_is_something_to_go_by() {
        assertThat(estimate.remaining(0, ofSeconds(1))).isEmpty();
        assertThat(estimate.remaining(0.01, ofSeconds(2))).isEmpty();
    }

    @Test
    void what_came_before_the_first_work_does_not_count() {
        estimate.remaining(0, ofSeconds(30));
        estimate.remaining(0.001, ofSeconds(60));

        Duration remaining = estimate.remaining(0.501, ofSeconds(110)).orElseThrow();

        assertThat(remaining.toMillis()).isCloseTo(49_900, within(200L));
    }
}
