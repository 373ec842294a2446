package org.podium.server.keeping;

import java.time.Duration;
import org.podium.server.platform.Chore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The clean-up once a day, for those who switched it on. */
@Component
class CleanupChore implements Chore {
    private static final Logger LOG = LoggerFactory.getLogger(CleanupChore.class);

    private final Cleanup cleanup;
    private final KeepingSettings settings;

    CleanupChore(Cleanup cleanup, KeepingSettings settings) {
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
