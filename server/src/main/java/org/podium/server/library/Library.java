package org.podium.server.library;

import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.podium.server.identity.PersonId;
import org.podium.server.library.film.Contents;
import org.podium.server.library.film.Media;
import org.podium.server.library.film.MediaFolder;
import org.podium.server.platform.audit.Audit;
import org.podium.server.publication.Title;
import org.podium.server.recording.RecordingId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Entry point of this package: finds videos and their files for a viewer, and lets their owners change them. */
@Component
public class Library {
    private final VideoStore store;
    private final Removal removal;
    private final Audit audit;
    private final Clock clock;

    Library(VideoStore store, Removal removal, Audit audit, Clock clock) {
        this.store = store;
        this.removal = removal;
        this.audit = audit;
        this.clock = clock;
    }

    /** A video for a viewer who may watch it or may find out by signing in; none when it is not there for them. */
    public Optional<ViewableVideo> find(VideoId id, Viewer viewer) {
        return store.find(id)
                .map(video -> new ViewableVideo(video, Access.of(video, owns(video, viewer), viewer)))
                .filter(seen -> seen.access() != Access.NONE);
    }

    /** A file of a video for somebody who may watch it; none for all others, whatever the reason. */
    public Optional<Media> media(VideoId id, Viewer viewer, String address) {
        return find(id, viewer).flatMap(seen -> media(seen, address));
    }

    /** A file of a video that somebody has before them. */
    public Optional<Media> media(ViewableVideo seen, String address) {
        return seen.access().mayWatch() ? new MediaFolder(seen.video().folder()).at(address) : Optional.empty();
    }

    /** What a video's player can offer. */
    public Contents contents(Video video) {
        return Contents.of(video.folder());
    }

    /** Whether a video is this person's own, whatever they may do besides. */
    public boolean ownedBy(Video video, PersonId person) {
        return store.owns(person, video.id());
    }

    /** A person's videos, also those they own with others, newest lecture first. */
    public List<Video> ownedBy(PersonId person) {
        return store.ownedBy(person, false);
    }

    /** A person's videos in the trash. */
    public List<Video> trashOf(PersonId person) {
        return store.ownedBy(person, true);
    }

    /** The videos of some recordings, also those in the trash; a recording without a video is absent. */
    public Map<RecordingId, Video> of(Collection<RecordingId> recordings) {
        return store.of(recordings).stream()
                .collect(Collectors.toMap(video -> video.recording().orElseThrow(), video -> video));
    }

    /** Gives it another title; an empty one changes nothing. */
    @Transactional
    public Change rename(VideoId id, Viewer.Known viewer, String typed) {
        return change(id, viewer, "library.rename", video -> {
            Title title = Title.of(typed, video.title());
            store.rename(id, title.text());
        });
    }

    @Transactional
    public Change show(VideoId id, Viewer.Known viewer, Audience audience) {
        return change(id, viewer, "library.show", _ -> store.show(id, audience));
    }

    /** Nobody but its owners sees it any more, and it goes for good after a while. */
    @Transactional
    public Change trash(VideoId id, Viewer.Known viewer) {
        return change(id, viewer, "library.trash", _ -> store.trash(id, clock.instant()));
    }

    /** Takes it out of the trash again. */
    @Transactional
    public Change restore(VideoId id, Viewer.Known viewer) {
        return change(id, viewer, "library.restore", _ -> store.trash(id, null));
    }

    /**
     * Erases a video that lies in the trash, at once and for good.
     *
     * @return false when it is not the viewer's to change, or does not lie in the trash
     */
    public boolean remove(VideoId id, Viewer.Known viewer) throws IOException {
        Optional<Video> found = store.find(id)
                .filter(video -> video.trashed()
                        && Access.of(video, owns(video, viewer), viewer).mayChange());
        if (found.isPresent()) {
            removal.remove(found.get(), "person:" + viewer.person());
        }
        return found.isPresent();
    }

    /** Puts a video in the trash by a rule of the administrator; false when it is there already, or is no more. */
    @Transactional
    public boolean retire(VideoId id, String actor) {
        Optional<Video> found = store.find(id).filter(video -> !video.trashed());
        found.ifPresent(video -> {
            store.trash(id, clock.instant());
            audit.note(actor, "library.retire", "video:" + id, video.title());
        });
        return found.isPresent();
    }

    private Change change(VideoId id, Viewer.Known viewer, String action, Consumer<Video> change) {
        Optional<Video> found = store.find(id)
                .filter(video -> Access.of(video, owns(video, viewer), viewer).mayChange());
        if (found.isEmpty()) {
            return new Change.NotYours();
        }
        change.accept(found.get());
        Video changed = store.find(id).orElseThrow();
        audit.note(
                "person:" + viewer.person(), action, "video:" + id, changed.title() + " (" + changed.audience() + ")");
        return new Change.Changed(changed);
    }

    private boolean owns(Video video, Viewer viewer) {
        return switch (viewer) {
            case Viewer.Anybody _ -> false;
            case Viewer.Known known -> store.owns(known.person(), video.id());
        };
    }
}
