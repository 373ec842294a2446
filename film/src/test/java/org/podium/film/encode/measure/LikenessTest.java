package org.podium.film.encode.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.podium.film.process.FilmFailure;

class LikenessTest {
    private static final String FIRST = "n:1 Y:0.990000 U:0.980000 V:0.970000 All:0.985000 (18.239087) ";
    private static final String SECOND = "n:2 Y:1.000000 U:1.000000 V:1.000000 All:1.000000 (inf)";

    @Test
    void each_picture_counts_alike() {
        Likeness likeness = Likeness.of(List.of(FIRST, SECOND));

        assertThat(likeness.pictures()).isEqualTo(2);
        assertThat(likeness.ssim()).isEqualTo(0.9925, within(1e-9));
    }

    @Test
    void whatever_else_is_said_is_told() {
        assertThatThrownBy(() -> Likeness.of(List.of(FIRST, "[null] Application provided invalid dts")))
                .isInstanceOf(FilmFailure.class)
                .hasMessageContaining("cannot be understood: [null] Application");
        assertThatThrownBy(() -> Likeness.of(List.of("n:1 Y:nan U:nan V:nan All:nan (nan)")))
                .isInstanceOf(FilmFailure.class);
    }

    @Test
    void no_picture_may_be_left_out() {
        assertThatThrownBy(() -> Likeness.of(List.of(SECOND))).isInstanceOf(FilmFailure.class);
        assertThatThrownBy(() -> Likeness.of(List.of()))
                .isInstanceOf(FilmFailure.class)
                .hasMessageContaining("no picture");
    }
}
