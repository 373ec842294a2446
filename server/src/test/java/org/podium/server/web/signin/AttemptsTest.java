package org.podium.server.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AttemptsTest {
    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private final Attempts attempts = new Attempts(((InstantSource) () -> now).withZone(ZoneOffset.UTC));

    @Test
    void five_failures_close_the_door_for_five_minutes() {
        for (int i = 0; i < Attempts.MOST; i++) {
            assertThat(attempts.tooMany("marie 10.0.0.1")).isFalse();
            attempts.failed("marie 10.0.0.1");
        }

        assertThat(attempts.tooMany("marie 10.0.0.1")).isTrue();
        assertThat(attempts.tooMany("marie 10.0.0.2")).isFalse();
        now = now.plus(Attempts.REMEMBERED).plusSeconds(1);
        assertThat(attempts.tooMany("marie 10.0.0.1")).isFalse();
    }

    @Test
    void only_the_failure_that_closes_the_door_says_so() {
        for (int i = 0; i < Attempts.MOST - 1; i++) {
            assertThat(attempts.failed("marie")).isFalse();
        }

        assertThat(attempts.failed("marie")).isTrue();
        assertThat(attempts.failed("marie")).isFalse();
    }

    @Test
    void a_success_wipes_the_slate() {
        for (int i = 0; i < Attempts.MOST - 1; i++) {
            attempts.failed("marie");
        }
        attempts.succeeded("marie");
        attempts.failed("marie");

        assertThat(attempts.tooMany("marie")).isFalse();
    }
}
