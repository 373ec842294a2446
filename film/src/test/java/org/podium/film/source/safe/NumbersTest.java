package org.podium.film.source.safe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "12.3; 12300",
                "12,3; 12300",
                "1.5e2; 150000",
                " 7 ; 7000",
                "-4; 0",
                "-0.0; 0",
                "1e300; 1000000000000"
            })
    void seconds_come_in_many_dresses(String text, long milliseconds) {
        assertThat(Numbers.seconds(text)).contains(Duration.ofMillis(milliseconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "NaN", "Infinity", "x", "1 2", "1,234.5", "0x1p3x"})
    void what_is_no_number_is_none(String text) {
        assertThat(Numbers.number(text)).isEmpty();
    }

    @Test
    void minus_one_is_never_gone() {
        assertThat(Numbers.gone("-1")).isEmpty();
        assertThat(Numbers.gone("-1.0")).isEmpty();
        assertThat(Numbers.gone("0")).contains(Duration.ZERO);
        assertThat(Numbers.gone(null)).isEmpty();
    }
}
