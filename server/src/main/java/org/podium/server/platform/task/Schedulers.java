package org.podium.server.platform.task;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks.TaskBuilder;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.podium.server.platform.PodiumSettings;
import org.podium.server.platform.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the tasks of the database on this node: light ones in one scheduler, heavy ones in another. */
@Component
class Schedulers implements SmartLifecycle {
    static final String CHORE_INSTANCE = RecurringTask.INSTANCE;

    private static final Logger LOG = LoggerFactory.getLogger(Schedulers.class);

    /** A node that stops gives its jobs this long to end; a conversion is cancelled sooner by its own package. */
    private static final Duration LAST_WAIT = Duration.ofSeconds(10);

    private final List<Scheduler> schedulers = new ArrayList<>();
    private final Role role;
    private final Tasks tasks;
    private final List<RecurringJob> chores;
    private boolean running;

    Schedulers(
            DataSource source,
            Clock clock,
            TaskSettings settings,
            PodiumSettings podium,
            Tasks tasks,
            List<Job> jobs,
            List<RecurringJob> chores) {
        this.role = podium.role();
        this.tasks = tasks;
        this.chores = chores;
        List<Task<?>> light = tasks(jobs.stream().filter(job -> !job.heavy()).toList());
        List<RecurringTask<Void>> recurring =
                chores.stream().map(Schedulers::recurring).toList();
        schedulers.add(scheduler(source, clock, settings, Tasks.LIGHT_TABLE, settings.light(), light, recurring));
        if (settings.heavy() > 0) {
            List<Task<?>> heavy = tasks(jobs.stream().filter(Job::heavy).toList());
            schedulers.add(scheduler(source, clock, settings, Tasks.HEAVY_TABLE, settings.heavy(), heavy, List.of()));
        }
    }

    private static Scheduler scheduler(
            DataSource source,
            Clock clock,
            TaskSettings settings,
            String table,
            int threads,
            List<Task<?>> tasks,
            List<RecurringTask<Void>> recurring) {
        return Scheduler.create(source, tasks)
                .startTasks(recurring)
                .tableName(table)
                .threads(threads)
                .pollingInterval(settings.poll())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(4)
                .pollUsingLockAndFetch(0.5, 1.0)
                // A newer node's task must survive an older node that does not know it.
                .deleteUnresolvedAfter(Duration.ofDays(365))
                .shutdownMaxWait(LAST_WAIT)
                .clock(clock::instant)
                .build();
    }

    static List<Task<?>> tasks(List<Job> jobs) {
        List<Task<?>> tasks = new ArrayList<>();
        jobs.forEach(job -> tasks.add(task(job)));
        return tasks;
    }

    private static Task<Void> task(Job job) {
        TaskBuilder<Void> builder = com.github.kagkarlsson.scheduler.task.helper.Tasks.custom(job.name(), Void.class);
        return builder.onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10), 2))
                .execute((instance, context) -> handler(job, instance.getId()));
    }

    private static CompletionHandler<Void> handler(Job job, String id) {
        return switch (run(job, id)) {
            case Next.Done() -> new CompletionHandler.OnCompleteRemove<>();
            case Next.Retry(var at) -> (complete, operations) -> operations.reschedule(complete, at);
            case Next.GiveUp(var why) -> {
                LOG.warn("{} {} is given up: {}", job.name(), id, why);
                yield new CompletionHandler.OnCompleteRemove<>();
            }
        };
    }

    private static Next run(Job job, String id) {
        try {
            return job.run(id);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(job.name() + " " + id + " failed: " + e.getMessage(), e);
        }
    }

    private static RecurringTask<Void> recurring(RecurringJob chore) {
        return recurring(
                chore, e -> LOG.error("{} failed and comes round again in {}", chore.name(), chore.every(), e));
    }

    /** A chore as the library knows it; one that fails comes round as usual. */
    static RecurringTask<Void> recurring(RecurringJob chore, Consumer<Exception> failed) {
        return com.github.kagkarlsson.scheduler.task.helper.Tasks.recurring(chore.name(), FixedDelay.of(chore.every()))
                .execute((instance, context) -> {
                    try {
                        chore.run();
                    } catch (Exception e) {
                        failed.accept(e);
                    }
                });
    }

    @Override
    public void start() {
        running = role != Role.ONCE;
        if (running) {
            schedulers.forEach(Scheduler::start);
            chores.stream().filter(RecurringJob::atStart).forEach(tasks::wake);
        }
    }

    @Override
    public void stop() {
        if (running) {
            schedulers.forEach(Scheduler::stop);
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Started before and stopped after those whose jobs run here, so that they can end their work first. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 1;
    }
}
