package org.podium.server.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.podium.server.conversion.process.Fault;
import org.podium.server.conversion.process.Outcome;

class RetryDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Outcome.Broken DISK_FULL = new Outcome.Broken(Fault.THIS_WORKER, "disk full");
    private static final Outcome.Broken NO_SLIDES = new Outcome.Broken(Fault.THIS_RECORDING, "no files");

    @Test
    void a_worker_s_fault_is_tried_again_later_and_later() {
        assertThat(RetryDecision.of(DISK_FULL, 1, 3, NOW)).isEqualTo(new RetryDecision.TryAgain(NOW.plusSeconds(15)));
        assertThat(RetryDecision.of(DISK_FULL, 2, 3, NOW)).isEqualTo(new RetryDecision.TryAgain(NOW.plusSeconds(30)));
    }

    @Test
    void a_full_disk_never_fails_a_film() {
        var full = new Outcome.Broken(Fault.NO_ROOM, "disk full");
        assertThat(RetryDecision.of(full, 3, 3, NOW)).isEqualTo(new RetryDecision.TryAgain(NOW.plusSeconds(60)));
        assertThat(RetryDecision.of(full, 99, 3, NOW)).isEqualTo(new RetryDecision.TryAgain(NOW.plusSeconds(60)));
    }

    @Test
    void the_last_attempt_decides() {
        assertThat(RetryDecision.of(DISK_FULL, 3, 3, NOW))
                .isEqualTo(new RetryDecision.Failed(Fault.THIS_WORKER, "disk full"));
    }

    @Test
    void a_recording_s_fault_gets_one_second_look() {
        assertThat(RetryDecision.of(NO_SLIDES, 1, 3, NOW)).isInstanceOf(RetryDecision.TryAgain.class);
        assertThat(RetryDecision.of(NO_SLIDES, 2, 3, NOW))
                .isEqualTo(new RetryDecision.Failed(Fault.THIS_RECORDING, "no files"));
    }
}
