package org.podium.server.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.podium.server.platform.Chore;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Removes the folders of films that were made anew since: no video names them any more. */
@Component
class OldFilms implements Chore {
    /** Whoever began to watch the old film may end it; and what was just made is named in the same moment. */
    private static final Duration GRACE = Duration.ofDays(1);

    private final VideoStore store;
    private final Clock clock;
    private final FilmFolders folders;

    OldFilms(VideoStore store, FilmFolders folders, Clock clock) {
        this.store = store;
        this.folders = folders;
        this.clock = clock;
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
        Instant before = clock.instant().minus(GRACE);
        // The folders first: a film that is named after that is not among them.
        List<FilmFolders.FilmFolder> there = folders.all();
        Set<Path> named = store.folders();
        for (FilmFolders.FilmFolder folder : there) {
            if (folder.changed().isBefore(before) && !named.contains(folder.path())) {
                FileSystemUtils.deleteRecursively(folder.path());
            }
        }
    }
}
