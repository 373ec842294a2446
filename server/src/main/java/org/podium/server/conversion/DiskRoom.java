package org.podium.server.conversion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.podium.server.platform.PodiumSettings;
import org.springframework.stereotype.Component;

/** Whether the disk of the data folder has room for a film to be begun. */
@Component
class DiskRoom {
    /** After so long it is asked again. */
    static final Duration PAUSE = Duration.ofMinutes(1);

    private final Path data;
    private final long least;

    DiskRoom(DiskSettings settings, PodiumSettings podium) {
        this.data = podium.data().toAbsolutePath().normalize();
        this.least = settings.free().toBytes();
    }

    Path folder() {
        return data;
    }

    boolean enough() {
        return free() >= least;
    }

    /** Bytes that are free; where that cannot be asked the film process itself will see. */
    long free() {
        Path there = data;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            return Files.getFileStore(there).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }
}
