package org.podium.server.platform.task;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.podium.server.platform.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All light tasks that are due, run once in this process, one after the other: what a command of cron does instead of a node
 * that stays up. Beside such a node each task is still run by one of the two.
 */
@Component
public class OneRound {
    private static final Logger LOG = LoggerFactory.getLogger(OneRound.class);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration PACE = Duration.ofMillis(50);
    private static final Duration LAST_WAIT = Duration.ofSeconds(10);

    private final DataSource source;
    private final JdbcClient sql;
    private final Clock clock;
    private final Ids ids;
    private final List<Job> jobs;
    private final List<RecurringJob> chores;

    OneRound(DataSource source, JdbcClient sql, Clock clock, Ids ids, List<Job> jobs, List<RecurringJob> chores) {
        this.source = source;
        this.sql = sql;
        this.clock = clock;
        this.ids = ids;
        this.jobs = jobs.stream().filter(job -> !job.heavy()).toList();
        this.chores = chores.stream().filter(RecurringJob::alsoOnce).toList();
    }

    /**
     * Runs them, and what they schedule for now.
     *
     * @param first the names of chores that run in any case, in this order
     * @return a sentence for each chore that failed
     */
    public List<String> run(List<String> first) {
        Queue<String> failed = new ConcurrentLinkedQueue<>();
        List<RecurringTask<Void>> recurring = chores.stream()
                .map(chore -> Schedulers.recurring(chore, e -> failed.add(chore.name() + " failed: " + message(e))))
                .toList();
        List<Task<?>> tasks = Schedulers.tasks(jobs);
        String me = "once-" + ProcessHandle.current().pid() + "-" + ids.next();
        Scheduler scheduler = Scheduler.create(source, tasks)
                .startTasks(recurring)
                .tableName(Tasks.LIGHT_TABLE)
                .threads(1)
                .pollingInterval(PACE)
                .schedulerName(() -> me)
                .deleteUnresolvedAfter(Duration.ofDays(365))
                .shutdownMaxWait(LAST_WAIT)
                .clock(clock::instant)
                .build();
        wake(first);
        scheduler.start();
        try {
            await(me);
        } finally {
            scheduler.stop();
        }
        return List.copyOf(failed);
    }

    /** Due tasks are taken in the order of their times. */
    private void wake(List<String> first) {
        SchedulerClient client = SchedulerClient.Builder.create(source)
                .tableName(Tasks.LIGHT_TABLE)
                .build();
        Instant time = clock.instant().minusSeconds(first.size());
        for (String name : first) {
            time = time.plusSeconds(1);
            Instant at = time;
            client.scheduleIfNotExists(new TaskInstance<>(name, Schedulers.CHORE_INSTANCE), at);
            TaskInstanceId task = TaskInstanceId.of(name, Schedulers.CHORE_INSTANCE);
            client.getScheduledExecution(task)
                    .filter(found -> !found.isPicked())
                    .ifPresent(_ -> client.reschedule(task, at));
        }
    }

    private void await(String me) {
        String[] ours = Stream.concat(
                        jobs.stream().map(Job::name), chores.stream().map(RecurringJob::name))
                .toArray(String[]::new);
        Instant end = clock.instant().plus(LONGEST);
        while (left(me, ours) > 0) {
            if (clock.instant().isAfter(end)) {
                LOG.warn("Not all that was due could be done in {} minutes; the next run goes on", LONGEST.toMinutes());
                return;
            }
            LockSupport.parkNanos(PACE.toNanos());
        }
    }

    private long left(String me, String[] ours) {
        return sql.sql("SELECT count(*) FROM " + Tasks.LIGHT_TABLE + " WHERE task_name = ANY (?)"
                        + " AND (picked AND picked_by = ? OR NOT picked AND execution_time <= ?)")
                .params(ours, me, Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    private static String message(Exception e) {
        List<String> messages = new ArrayList<>();
        for (Throwable one = e; one != null; one = one.getCause()) {
            messages.add(String.valueOf(one.getMessage()));
        }
        LOG.debug("failed", e);
        return messages.getLast().replaceAll("\\s+", " ");
    }
}
