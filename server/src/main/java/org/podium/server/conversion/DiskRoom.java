package org.podium.server.conversion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.podium.server.platform.PodiumSettings;
import org.springframework.stereotype.Component;

/** Whether the disk on which films are made has room for one to be begun: often one of its own, apart from the database. */
@Component
class DiskRoom {
    /** After so long it is asked again. */
    static final Duration PAUSE = Duration.ofMinutes(1);

    private final Path videos;
    private final long least;

    DiskRoom(DiskSettings settings, PodiumSettings podium) {
        this.videos = podium.data().toAbsolutePath().normalize().resolve("videos");
        this.least = settings.free().toBytes();
    }

    Path folder() {
        return videos;
    }

    boolean enough() {
        return free() >= least;
    }

    /** Bytes that are free; where that cannot be asked the film process itself will see. */
    long free() {
        Path there = videos;
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
