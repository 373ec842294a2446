package org.podium.server.platform.task;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.DbSchedulerException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/**
 * Schedules tasks in the caller's transaction: the task exists if and only if the change that asked for it does. There is
 * at most one task for a job and an id.
 */
@Component
public class Tasks {
    private static final Logger LOG = LoggerFactory.getLogger(Tasks.class);

    /** Heavy tasks have a table of their own, so that nodes without heavy slots never even see them. */
    static final String LIGHT_TABLE = "light_task";

    static final String HEAVY_TABLE = "heavy_task";

    private final SchedulerClient light;
    private final SchedulerClient heavy;
    private final Clock clock;

    Tasks(DataSource source, Clock clock) {
        this.light = client(source, LIGHT_TABLE);
        this.heavy = client(source, HEAVY_TABLE);
        this.clock = clock;
    }

    private static SchedulerClient client(DataSource source, String table) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(source))
                .tableName(table)
                .build();
    }

    /** Schedules at once; without effect when the task is there already. */
    public void schedule(Job job, String id) {
        schedule(job, id, clock.instant());
    }

    /** Schedules for a time; without effect when the task is there already. */
    public void schedule(Job job, String id, Instant at) {
        clientOf(job).scheduleIfNotExists(new TaskInstance<>(job.name(), id), at);
    }

    /** Takes back a task that no node has begun; a running one is its own package's to stop. */
    public void cancel(Job job, String id) {
        TaskInstanceId task = TaskInstanceId.of(job.name(), id);
        clientOf(job)
                .getScheduledExecution(task)
                .filter(found -> !found.isPicked())
                .ifPresent(found -> clientOf(job).cancel(task));
    }

    /** Whether the task waits or runs. */
    public boolean exists(Job job, String id) {
        return clientOf(job)
                .getScheduledExecution(TaskInstanceId.of(job.name(), id))
                .isPresent();
    }

    /** Brings a chore's next run forward to now; without effect while it runs, begins to, or before its first start. */
    public void wake(RecurringJob chore) {
        TaskInstanceId task = TaskInstanceId.of(chore.name(), Schedulers.CHORE_INSTANCE);
        try {
            light.getScheduledExecution(task)
                    .filter(found -> !found.isPicked())
                    .ifPresent(found -> light.reschedule(task, clock.instant()));
        } catch (DbSchedulerException e) {
            // A node took it between the two questions: it runs now, which is all that was wanted.
            LOG.debug("{} was begun at this very moment", chore.name(), e);
        }
    }

    private SchedulerClient clientOf(Job job) {
        return job.heavy() ? heavy : light;
    }
}
