package org.podium.server.signin.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.LockedException;

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

    @Test
    void a_try_waits_for_those_under_way_which_might_close_the_door() throws Exception {
        List<Attempts.Limit> limits = List.of(new Attempts.Limit("marie", 2));
        Attempts.Try first = attempts.begin(limits).orElseThrow();
        Attempts.Try second = attempts.begin(limits).orElseThrow();
        var third = CompletableFuture.supplyAsync(() -> attempts.begin(limits));

        attempts.failed("marie", 2);
        first.close();
        attempts.failed("marie", 2);
        second.close();

        assertThat(third.get()).isEmpty();
    }

    @Test
    void a_try_that_succeeded_lets_the_next_one_in() throws Exception {
        List<Attempts.Limit> limits = List.of(new Attempts.Limit("marie", 1), new Attempts.Limit("10.0.0.1", 50));
        Attempts.Try first = attempts.begin(limits).orElseThrow();
        var second = CompletableFuture.supplyAsync(() -> attempts.begin(limits));

        attempts.succeeded("marie");
        first.close();

        assertThat(second.get()).isPresent();
    }

    /** Each waits on a thread that a page could have. */
    @Test
    void when_many_wait_already_the_next_one_is_told_at_once() throws Exception {
        List<Attempts.Limit> limits = List.of(new Attempts.Limit("marie", 1));
        Attempts.Try first = attempts.begin(limits).orElseThrow();
        AtomicInteger told = new AtomicInteger();
        CountDownLatch ended = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i <= Attempts.MOST_WAITING; i++) {
                threads.execute(() -> {
                    try {
                        attempts.begin(limits).ifPresent(Attempts.Try::close);
                    } catch (TooBusy _) {
                        told.incrementAndGet();
                        ended.countDown();
                    }
                });
            }
            ended.await();
            first.close();
        }

        assertThat(told).hasValue(1);
    }

    @Test
    void a_hundred_tries_at_a_time_are_no_more_than_one_after_the_other() {
        List<Attempts.Limit> limits = List.of(new Attempts.Limit("marie", Attempts.MOST));
        AtomicInteger looked = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 100; i++) {
                threads.execute(() -> {
                    try (Attempts.Try _ = attempts.begin(limits).orElseThrow(() -> new LockedException("shut"))) {
                        looked.incrementAndGet();
                        attempts.failed("marie");
                    } catch (LockedException | TooBusy _) {
                        // not looked at
                    }
                });
            }
        }

        assertThat(looked).hasValue(Attempts.MOST);
    }
}
