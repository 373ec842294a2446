package org.podium.server.retention;

import java.time.Duration;
import org.podium.server.platform.task.RecurringJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The clean-up once a day, for those who switched it on. */
@Component
class CleanupJob implements RecurringJob {
    private static final Logger LOG = LoggerFactory.getLogger(CleanupJob.class);

    private final Cleanup cleanup;
    private final RetentionSettings settings;

    CleanupJob(Cleanup cleanup, RetentionSettings settings) {
        this.cleanup = cleanup;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "keeping-clean";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        if (settings.daily()) {
            Cleanup.Report report = cleanup.run();
            if (!report.gone().isEmpty() || !report.failed().isEmpty()) {
                LOG.info(
                        "Cleaned up: {} gone, {} could not go",
                        report.gone().size(),
                        report.failed().size());
            }
        }
    }
}
