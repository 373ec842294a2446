package org.podium.server.retention;

import java.time.Duration;
import org.podium.server.platform.task.RecurringJob;
import org.springframework.stereotype.Component;

/** Removes the folders of films that were made anew since, and of those that never became whole: by itself, for the disk's sake. */
@Component
class LeftoverJob implements RecurringJob {
    private final Cleanup cleanup;

    LeftoverJob(Cleanup cleanup) {
        this.cleanup = cleanup;
    }

    @Override
    public String name() {
        return "keeping-leftovers";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        cleanup.leftovers();
    }
}
