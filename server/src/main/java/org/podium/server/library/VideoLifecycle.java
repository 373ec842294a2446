package org.podium.server.library;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.podium.server.conversion.FilmReady;
import org.podium.server.library.film.Film;
import org.podium.server.platform.Ids;
import org.podium.server.publication.Publication;
import org.podium.server.publication.Publications;
import org.podium.server.publication.RecordingPublished;
import org.podium.server.publication.RecordingWithdrawn;
import org.podium.server.recording.RecordingId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How videos come and go with the events of the packages before. */
@Component
class VideoLifecycle {
    private final VideoStore store;
    private final Publications publications;
    private final LibrarySettings settings;
    private final Ids ids;
    private final Clock clock;

    VideoLifecycle(VideoStore store, Publications publications, LibrarySettings settings, Ids ids, Clock clock) {
        this.store = store;
        this.publications = publications;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** A film is a video from the moment in which its conversion is done; made anew, it keeps its title and audience. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void filmReady(FilmReady news) {
        Publication publication = publications
                .of(news.recording())
                .orElseThrow(() -> new IllegalStateException("film of a recording never published: " + news));
        Instant now = clock.instant();
        store.add(
                new VideoStore.Made(
                        new VideoId(ids.next()),
                        news.recording(),
                        publication.title().text(),
                        news.folder(),
                        Film.in(news.folder())),
                settings.audience(),
                now);
        // Withdrawn while its film was being made: whoever withdrew it shall find it where withdrawn ones are.
        if (publication instanceof Publication.Withdrawn) {
            move(news.recording(), now);
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void withdrawn(RecordingWithdrawn news) {
        move(news.recording(), clock.instant());
    }

    /** Published again before its time in the trash was over: the film is still there. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void published(RecordingPublished news) {
        move(news.recording(), null);
    }

    private void move(RecordingId recording, @Nullable Instant trashedAt) {
        Optional<Video> video = store.of(List.of(recording)).stream().findFirst();
        video.filter(found -> found.trashed() != (trashedAt != null))
                .ifPresent(found -> store.trash(found.id(), trashedAt));
    }
}
