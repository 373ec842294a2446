package org.podium.fakebbb.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PassesTest {
    private Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private final Passes passes = new Passes(() -> now, "secret");

    @Test
    void a_token_opens_once_and_within_its_hour() {
        String early = passes.token("presentation", "a");
        String other = passes.token("presentation", "a");
        assertThat(passes.redeem(early, "presentation", "a")).isPresent();
        assertThat(passes.redeem(early, "presentation", "a")).isEmpty();
        now = now.plus(Duration.ofHours(1));
        assertThat(passes.redeem(other, "presentation", "a")).isEmpty();
    }

    @Test
    void tokens_that_nobody_used_are_forgotten_after_their_hour() {
        for (int look = 0; look < 10; look++) {
            for (int recording = 0; recording < 100; recording++) {
                passes.token("presentation", "r" + recording);
            }
            now = now.plus(Duration.ofMinutes(20));
        }
        assertThat(passes.waiting()).isEqualTo(200);
    }
}
