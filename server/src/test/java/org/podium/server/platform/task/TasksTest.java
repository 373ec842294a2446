package org.podium.server.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.server.platform.PodiumSettings;
import org.podium.server.platform.Role;
import org.podium.server.platform.TestDatabase;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("database")
class TasksTest {
    private static final TaskSettings QUICK = new TaskSettings(2, 1, Duration.ofMillis(50), Duration.ofSeconds(10));
    private static final PodiumSettings WORKER =
            new PodiumSettings(java.nio.file.Path.of("unused"), "http://localhost", Role.WORK);

    private final TestDatabase database = TestDatabase.fresh();
    private final Clock clock = Clock.systemUTC();
    private final Tasks tasks = new Tasks(database.source(), clock);
    private final TransactionTemplate transaction =
            new TransactionTemplate(new JdbcTransactionManager(database.source()));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_task_lives_and_dies_with_the_transaction_that_asked_for_it() {
        Job job = job("test-never", false, id -> new Next.Done());

        transaction.executeWithoutResult(status -> {
            tasks.schedule(job, "1");
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> tasks.schedule(job, "2"));

        assertThat(tasks.exists(job, "1")).isFalse();
        assertThat(tasks.exists(job, "2")).isTrue();
    }

    @Test
    void waking_a_chore_that_begins_or_goes_at_this_moment_spoils_nothing() {
        RecurringJob chore = new RecurringJob() {
            @Override
            public String name() {
                return "test-woken";
            }

            @Override
            public Duration every() {
                return Duration.ofHours(1);
            }

            @Override
            public void run() {}
        };
        for (String between : List.of(
                "UPDATE light_task SET picked = true, picked_by = 'other', version = version + 1",
                "DELETE FROM light_task")) {
            database.sql().sql("DELETE FROM light_task").update();
            tasks.schedule(job(chore.name(), false, id -> new Next.Done()), Schedulers.CHORE_INSTANCE);

            new Tasks(database.source(), meanwhile(between)).wake(chore);

            assertThat(database.sql()
                            .sql("SELECT count(*) FROM light_task WHERE NOT picked")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    /** One that lets something happen whenever it is looked at. */
    private Clock meanwhile(String statement) {
        return new Clock() {
            @Override
            public java.time.Instant instant() {
                database.sql().sql(statement).update();
                return clock.instant();
            }

            @Override
            public java.time.ZoneId getZone() {
                return clock.getZone();
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
    }

    @Test
    void light_and_heavy_jobs_run_and_are_gone() throws Exception {
        CountDownLatch ran = new CountDownLatch(2);
        Job light = job("test-light", false, id -> counted(ran));
        Job heavy = job("test-heavy", true, id -> counted(ran));
        tasks.schedule(light, "a");
        tasks.schedule(heavy, "b");

        Schedulers node = start(light, heavy);

        assertThat(ran.await(10, TimeUnit.SECONDS)).isTrue();
        node.stop();
        assertThat(tasks.exists(light, "a")).isFalse();
        assertThat(tasks.exists(heavy, "b")).isFalse();
    }

    @Test
    void a_job_that_asks_for_it_runs_again() throws Exception {
        List<String> runs = new CopyOnWriteArrayList<>();
        CountDownLatch twice = new CountDownLatch(2);
        Job job = job("test-again", false, id -> {
            runs.add(id);
            twice.countDown();
            return runs.size() == 1 ? new Next.Retry(clock.instant()) : new Next.Done();
        });
        tasks.schedule(job, "x");
        tasks.schedule(job, "x");

        Schedulers node = start(job);

        assertThat(twice.await(10, TimeUnit.SECONDS)).isTrue();
        node.stop();
        assertThat(runs).containsExactly("x", "x");
    }

    private Schedulers start(Job... jobs) {
        Schedulers node = new Schedulers(database.source(), clock, QUICK, WORKER, tasks, List.of(jobs), List.of());
        node.start();
        return node;
    }

    private static Next counted(CountDownLatch latch) {
        latch.countDown();
        return new Next.Done();
    }

    private static Job job(String name, boolean heavy, Function<String, Next> work) {
        return new Job() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Next run(String id) {
                return work.apply(id);
            }

            @Override
            public boolean heavy() {
                return heavy;
            }
        };
    }
}
