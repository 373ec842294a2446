package org.podium.server.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.podium.server.platform.Chore;
import org.podium.server.platform.PodiumSettings;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Removes the folders of films that were made anew since: no video names them any more. */
@Component
class OldFilms implements Chore {
    /** Whoever began to watch the old film may end it; and what was just made is named in the same moment. */
    private static final Duration GRACE = Duration.ofDays(1);

    /** Conversion and attempt. Nothing else that lies there is ours. */
    private static final Pattern FOLDER = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-\\d{1,9}");

    private final VideoStore store;
    private final Clock clock;
    private final Path videos;

    OldFilms(VideoStore store, PodiumSettings podium, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.videos = podium.data().toAbsolutePath().normalize().resolve("videos");
    }

    @Override
    public String name() {
        return "library-old-films";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() throws IOException {
        if (!Files.isDirectory(videos)) {
            return;
        }
        // The folders first: a film that is named after that is not among them.
        List<Path> old = old(clock.instant().minus(GRACE));
        Set<Path> named = store.folders();
        for (Path folder : old) {
            if (!named.contains(folder)) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }

    private List<Path> old(Instant before) throws IOException {
        try (Stream<Path> all = Files.list(videos)) {
            List<Path> folders = all.filter(folder ->
                            FOLDER.matcher(folder.getFileName().toString()).matches())
                    .filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
                    .toList();
            List<Path> old = new ArrayList<>();
            for (Path folder : folders) {
                if (Files.getLastModifiedTime(folder).toInstant().isBefore(before)) {
                    old.add(folder);
                }
            }
            return old;
        }
    }
}
