package org.podium.server.library;

import java.io.IOException;
import org.podium.server.conversion.Conversions;
import org.podium.server.platform.audit.Audit;
import org.podium.server.publication.Publications;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** The removal of a video for good: its row, what was decided on its recording, and its files. */
@Component
class Removal {
    private final VideoStore store;
    private final Publications publications;
    private final Conversions conversions;
    private final TransactionTemplate transaction;
    private final Audit audit;

    Removal(
            VideoStore store,
            Publications publications,
            Conversions conversions,
            TransactionTemplate transaction,
            Audit audit) {
        this.store = store;
        this.publications = publications;
        this.conversions = conversions;
        this.transaction = transaction;
        this.audit = audit;
    }

    /**
     * Removes a video. The row goes first: files that nobody names any more do no harm, a video without files does.
     *
     * @param actor who does it, as the audit log names them
     */
    void remove(Video video, String actor) throws IOException {
        transaction.executeWithoutResult(_ -> forget(video, actor));
        FileSystemUtils.deleteRecursively(video.folder());
    }

    private void forget(Video video, String actor) {
        store.remove(video.id());
        video.recording().ifPresent(recording -> {
            publications.lapse(recording);
            conversions.forget(recording);
        });
        audit.note(actor, "library.remove", "video:" + video.id(), video.title());
    }
}
