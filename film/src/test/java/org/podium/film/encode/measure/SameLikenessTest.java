package org.podium.film.encode.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SameLikenessTest {
    private static final Encoded GOOD = encoded(8, 4_000_000, 0.999);
    private static final Encoded FAIR = encoded(4, 2_000_000, 0.99);
    private static final Encoded POOR = encoded(2, 1_000_000, 0.9);

    @Test
    void a_try_beside_itself_is_one() {
        for (Encoded own : List.of(GOOD, FAIR, POOR)) {
            SameLikeness beside = SameLikeness.of(own, List.of(POOR, GOOD, FAIR));

            assertThat(beside.time()).isEqualTo(1, within(1e-9));
            assertThat(beside.size()).isEqualTo(1, within(1e-9));
            assertThat(beside.within()).isTrue();
        }
    }

    @Test
    void between_two_tries_the_other_is_read_by_factors() {
        // What SSIM lacks is half-way, by factors, between that of the good and that of the fair.
        Encoded ours = encoded(2, 1_000_000, 1 - Math.sqrt(0.001 * 0.01));

        SameLikeness beside = SameLikeness.of(ours, List.of(GOOD, FAIR, POOR));

        assertThat(beside.time()).isEqualTo(2 / (4 * Math.sqrt(2)), within(1e-9));
        assertThat(beside.size()).isEqualTo(1 / (2 * Math.sqrt(2)), within(1e-9));
        assertThat(beside.within()).isTrue();
    }

    @Test
    void beyond_the_tries_the_line_is_drawn_on_and_that_is_told() {
        SameLikeness better = SameLikeness.of(encoded(16, 8_000_000, 0.9999), List.of(GOOD, FAIR, POOR));
        SameLikeness worse = SameLikeness.of(encoded(1, 500_000, 0), List.of(GOOD, FAIR, POOR));

        assertThat(better.time()).isEqualTo(1, within(1e-9));
        assertThat(better.within()).isFalse();
        assertThat(worse.size()).isEqualTo(1, within(1e-9));
        assertThat(worse.within()).isFalse();
    }

    @Test
    void of_one_try_nothing_can_be_said() {
        assertThatThrownBy(() -> SameLikeness.of(FAIR, List.of(GOOD))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Encoded encoded(int seconds, long bytes, double ssim) {
        return new Encoded("somebody's", Duration.ofSeconds(seconds), bytes, ssim);
    }
}
