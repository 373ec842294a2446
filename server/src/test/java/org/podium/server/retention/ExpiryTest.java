package org.podium.server.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpiryTest {
    private static final Instant ENDED = Instant.parse("2026-11-24T12:00:00Z");
    private static final Duration KEEPS = Duration.ofDays(30);

    @ParameterizedTest
    @CsvSource({
        "2027-01-31, 2027-01-31T00:00:00Z",
        "2027-01-31T10:00:00+01:00, 2027-01-31T09:00:00Z",
        "1801386000000, 2027-01-31T09:00:00Z"
    })
    void what_the_recording_says_of_its_end_wins(String said, Instant end) {
        assertThat(Expiry.of(ENDED, KEEPS, said)).contains(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2027-02-30",
                "+999999999-12-31T23:59:59Z",
                "-999999999-01-01T00:00:00Z",
                "+12027-01-31T09:00:00Z"
            })
    void what_is_no_moment_that_anybody_lives_to_see_counts_as_not_said(String said) {
        assertThat(Expiry.of(ENDED, KEEPS, said)).contains(ENDED.plus(KEEPS));
    }

    @Test
    void a_server_that_says_nothing_keeps_for_ever() {
        assertThat(Expiry.of(ENDED, null, null)).isEmpty();
    }
}
