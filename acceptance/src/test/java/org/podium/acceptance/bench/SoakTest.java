package org.podium.acceptance.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.podium.acceptance.fakebbb.api.Personality;

/** The soak at the size of a test: each way of listing, with all its troubles. */
class SoakTest {
    static Stream<Personality> kinds() {
        return Stream.of(Personality.BBB_26, Personality.BBB_40, Personality.SCALELITE);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nothing_is_lost_and_nothing_doubled_in_days_full_of_trouble(Personality kind) throws IOException {
        Soak.Outcome outcome = Soak.of(kind, new Soak.Length(2, 30, Duration.ofHours(2)), 1);
        assertThat(outcome.published()).isEqualTo(60);
        assertThat(outcome.lost()).isZero();
        assertThat(outcome.twice()).isZero();
        assertThat(outcome.unseen())
                .as("some must have come and gone between two looks")
                .isPositive();
        assertThat(outcome.incidents()).isEmpty();
    }
}
