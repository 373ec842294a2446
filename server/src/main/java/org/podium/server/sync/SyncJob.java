package org.podium.server.sync;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.podium.server.platform.task.RecurringJob;
import org.podium.server.sync.server.SyncSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The built-in schedule of the looks. */
@Component
public class SyncJob implements RecurringJob {
    private static final Logger LOG = LoggerFactory.getLogger(SyncJob.class);

    private final SyncRun run;
    private final SyncSettings settings;

    SyncJob(SyncRun run, SyncSettings settings) {
        this.run = run;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "sync-look";
    }

    @Override
    public Duration every() {
        return settings.every();
    }

    /** The command looks by itself, and waits for no server that failed a moment ago. */
    @Override
    public boolean alsoOnce() {
        return false;
    }

    @Override
    public void run() {
        if (!settings.scheduled()) {
            return;
        }
        run.run(new SyncRun.Way(false, true, Optional.empty())).orElse(List.of()).stream()
                .flatMap(report -> report.troubles().stream())
                .forEach(trouble -> LOG.warn("{} {}", trouble.kind(), trouble.words()));
    }
}
