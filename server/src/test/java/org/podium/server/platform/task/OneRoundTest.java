package org.podium.server.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.server.platform.Ids;
import org.podium.server.platform.TestDatabase;

@Tag("database")
class OneRoundTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final Clock clock = Clock.systemUTC();
    private final Tasks tasks = new Tasks(database.source(), clock);
    private final List<String> ran = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_is_wanted_first_runs_in_its_order_and_each_time_and_other_chores_when_they_are_due() {
        OneRound round = round(List.of(), chore("daily"), chore("mails"), chore("people"), chore("match"));
        assertThat(round.run(List.of("people", "match", "mails"))).isEmpty();
        assertThat(ran.subList(0, 3)).containsExactly("people", "match", "mails");
        assertThat(ran).containsExactlyInAnyOrder("people", "match", "mails", "daily");
        ran.clear();
        assertThat(round.run(List.of("people", "match", "mails"))).isEmpty();
        assertThat(ran).containsExactly("people", "match", "mails");
    }

    @Test
    void what_a_chore_schedules_for_now_is_done_too_and_what_waits_for_later_is_left() {
        Job mail = new Job() {
            @Override
            public String name() {
                return "mail";
            }

            @Override
            public Next run(String id) {
                ran.add("mail " + id);
                return new Next.Done();
            }
        };
        RecurringJob digest = new Named("digest", () -> {
            tasks.schedule(mail, "now");
            tasks.schedule(mail, "later", clock.instant().plus(Duration.ofHours(1)));
        });
        round(List.of(mail), digest).run(List.of("digest"));
        assertThat(ran).containsExactly("mail now");
        assertThat(tasks.exists(mail, "now")).isFalse();
        assertThat(tasks.exists(mail, "later")).isTrue();
    }

    @Test
    void one_that_fails_is_told_and_the_others_run() {
        RecurringJob broken = new Named("people", () -> {
            throw new IllegalStateException("no such file");
        });
        OneRound round = round(List.of(), broken, chore("match"));
        assertThat(round.run(List.of("people", "match"))).containsExactly("people failed: no such file");
        assertThat(ran).containsExactly("match");
    }

    private OneRound round(List<Job> jobs, RecurringJob... chores) {
        return new OneRound(database.source(), database.sql(), clock, new Ids(new Random(1)), jobs, List.of(chores));
    }

    private RecurringJob chore(String name) {
        return new Named(name, () -> ran.add(name));
    }

    private record Named(String name, Runnable work) implements RecurringJob {
        @Override
        public Duration every() {
            return Duration.ofDays(1);
        }

        @Override
        public void run() {
            work.run();
        }
    }
}
