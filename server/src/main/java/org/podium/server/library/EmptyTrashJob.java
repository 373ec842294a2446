package org.podium.server.library;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.podium.server.platform.task.RecurringJob;
import org.springframework.stereotype.Component;

/** Removes for good what has been in the trash for long enough; its recording may be published anew then. */
@Component
class EmptyTrashJob implements RecurringJob {
    private final VideoStore store;
    private final Removal removal;
    private final LibrarySettings settings;
    private final Clock clock;

    EmptyTrashJob(VideoStore store, Removal removal, LibrarySettings settings, Clock clock) {
        this.store = store;
        this.removal = removal;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "library-empty-trash";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() throws IOException {
        for (Video video : store.trashedBefore(clock.instant().minus(settings.trash()))) {
            removal.remove(video, "library");
        }
    }
}
