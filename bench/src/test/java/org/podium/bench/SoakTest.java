package org.podium.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.podium.fakebbb.api.Personality;

/** The soak at the size of a test: each way of listing, with all its troubles. */
@Tag("database")
class SoakTest {
    static Stream<Personality> kinds() {
        return Stream.of(Personality.BBB_26, Personality.BBB_40, Personality.SCALELITE);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void in_days_full_of_trouble_nothing_is_lost_or_doubled_and_each_has_its_owner_or_a_reason(Personality kind)
            throws IOException {
        SoakOutcome outcome = Soak.of(kind, new Soak.Length(2, 30, Duration.ofHours(2), 3), 1);
        assertThat(outcome.published()).isEqualTo(60);
        assertThat(outcome.twice()).isZero();
        assertThat(outcome.incidents()).isEmpty();
        assertThat(outcome.fates()).allSatisfy(fates -> {
            assertThat(fates.lost()).isZero();
            assertThat(fates.wrong()).isZero();
            assertThat(fates.owned()).isPositive();
            assertThat(fates.owned() + fates.reason() + fates.unseen() + fates.forgotten())
                    .isEqualTo(fates.published());
        });
        assertThat(outcome.fates()).as("teachers whom no directory has").anyMatch(fates -> fates.reason() > 0);
        assertThat(outcome.fates())
                .as("some must have come and gone between two looks")
                .anyMatch(fates -> fates.unseen() > 0);
    }
}
