package org.podium.server.sync.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.podium.server.platform.Backoff;

class BreakerTest {
    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(30), Duration.ofMinutes(15), 0.3);
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static Breaker failing(int times) {
        Breaker breaker = Breaker.closed();
        for (int i = 0; i < times; i++) {
            breaker = breaker.failed(BACKOFF, NOON.plusSeconds(i), 0);
        }
        return breaker;
    }

    @Test
    void a_server_that_failed_is_left_alone_for_a_while() {
        Breaker breaker = failing(1);
        assertThat(breaker.allows(NOON.plusSeconds(29))).isFalse();
        assertThat(breaker.allows(NOON.plusSeconds(30))).isTrue();
    }

    @Test
    void it_is_left_alone_longer_each_time_and_knows_since_when_it_fails() {
        assertThat(failing(3)).isEqualTo(new Breaker.Open(3, NOON, NOON.plusSeconds(2), NOON.plusSeconds(122)));
    }

    @Test
    void only_one_tries_it_again() {
        Instant later = NOON.plusSeconds(60);
        Breaker trying = failing(1).begin(later);
        assertThat(trying.allows(later)).isFalse();
        assertThat(trying.allows(later.plus(Breaker.LONGEST_TRIAL).plusMillis(1)))
                .as("the trial's caller has vanished")
                .isTrue();
        assertThatThrownBy(() -> trying.begin(later)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_trial_that_fails_goes_on_counting_and_one_that_succeeds_ends_it() {
        Instant later = NOON.plusSeconds(60);
        Breaker trying = failing(1).begin(later);
        assertThat(trying.failed(BACKOFF, later, 0)).isEqualTo(new Breaker.Open(2, NOON, later, later.plusSeconds(60)));
        assertThat(trying.succeeded()).isEqualTo(Breaker.closed());
    }

    @Test
    void a_clock_that_is_set_back_keeps_nobody_waiting() {
        assertThat(failing(1).allows(NOON.minus(Duration.ofDays(365)))).isTrue();
        assertThat(failing(1).failed(BACKOFF, NOON.minus(Duration.ofDays(1)), 0))
                .isInstanceOfSatisfying(
                        Breaker.Open.class, open -> assertThat(open.since()).isBefore(NOON));
    }

    @Property
    void a_wait_lies_between_its_share_without_jitter_and_the_whole(
            @ForAll @IntRange(min = 1) int failures, @ForAll @DoubleRange(min = 0, max = 0.99) double chance) {
        Duration longest = BACKOFF.after(failures, 0);
        assertThat(longest).isBetween(BACKOFF.first(), BACKOFF.most());
        assertThat(BACKOFF.after(failures, chance).toMillis())
                .isBetween(Math.round(longest.toMillis() * 0.7) - 1, longest.toMillis());
    }
}
