package org.podium.server.keeping;

import java.time.Duration;
import org.podium.server.platform.Chore;
import org.springframework.stereotype.Component;

/** Removes the folders of films that were made anew since, and of those that never became whole: by itself, for the disk's sake. */
@Component
class LeftoverChore implements Chore {
    private final Cleanup cleanup;

    LeftoverChore(Cleanup cleanup) {
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
