package org.podium.server.library;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.podium.server.conversion.Conversions;
import org.podium.server.platform.Audit;
import org.podium.server.platform.Chore;
import org.podium.server.publication.Publications;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** Removes for good what has been in the trash for long enough; its recording may be published anew then. */
@Component
class EmptyTrash implements Chore {
    private final VideoStore store;
    private final Publications publications;
    private final Conversions conversions;
    private final LibrarySettings settings;
    private final TransactionTemplate transaction;
    private final Audit audit;
    private final Clock clock;

    EmptyTrash(
            VideoStore store,
            Publications publications,
            Conversions conversions,
            LibrarySettings settings,
            TransactionTemplate transaction,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.publications = publications;
        this.conversions = conversions;
        this.settings = settings;
        this.transaction = transaction;
        this.audit = audit;
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
            // The row first: files that nobody names any more do no harm, a video without files does.
            transaction.executeWithoutResult(_ -> remove(video));
            FileSystemUtils.deleteRecursively(video.folder());
        }
    }

    private void remove(Video video) {
        store.remove(video.id());
        video.recording().ifPresent(recording -> {
            publications.lapse(recording);
            conversions.forget(recording);
        });
        audit.note("library", "library.remove", "video:" + video.id(), video.title());
    }
}
