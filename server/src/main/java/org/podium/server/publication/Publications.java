package org.podium.server.publication;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.podium.server.identity.PersonId;
import org.podium.server.platform.audit.Audit;
import org.podium.server.recording.RecordingId;
import org.podium.server.recording.Recordings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes and withdraws recordings, and says what may be. */
@Component
public class Publications {
    private final PublicationStore store;
    private final Recordings recordings;
    private final ApplicationEventPublisher news;
    private final Audit audit;
    private final Clock clock;

    Publications(
            PublicationStore store, Recordings recordings, ApplicationEventPublisher news, Audit audit, Clock clock) {
        this.recordings = recordings;
        this.store = store;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /** Publishes where no language of the person is known. */
    @Transactional
    public Decision publish(PersonId person, RecordingId recording, String typed) {
        return publish(person, recording, typed, Locale.ROOT);
    }

    /**
     * Publishes a recording once; the same button pressed twice, or by two owners at once, is one publication.
     *
     * @param typed the title as a person typed it; empty for the recording's own name
     * @param language in which the person reads our pages
     */
    @Transactional
    public Decision publish(PersonId person, RecordingId recording, String typed, Locale language) {
        recordings.lock(recording);
        Optional<Refusal> objection = PublicationRule.firstObjection(facts(person, recording));
        if (objection.isPresent()) {
            return new Decision.Refused(objection.get());
        }
        Title title = Title.of(typed, store.nameOf(recording));
        Publication publication = new Publication.Published(recording, title, person, clock.instant());
        store.write(publication);
        store.language(recording, language.getLanguage());
        note(person, "publication.publish", publication);
        news.publishEvent(new RecordingPublished(recording, person));
        return new Decision.Published(publication);
    }

    /** Takes a publication back; the recording in BBB stays as it is. */
    @Transactional
    public Decision withdraw(PersonId person, RecordingId recording) {
        recordings.lock(recording);
        Facts facts = facts(person, recording);
        if (!facts.owner()) {
            return new Decision.Refused(Refusal.NOT_AN_OWNER);
        }
        if (!facts.published()) {
            return new Decision.Refused(Refusal.NOT_PUBLISHED);
        }
        Title title = of(recording).map(Publication::title).orElseThrow();
        Publication publication = new Publication.Withdrawn(recording, title, person, clock.instant());
        store.write(publication);
        note(person, "publication.withdraw", publication);
        news.publishEvent(new RecordingWithdrawn(recording, person));
        return new Decision.Withdrawn(publication);
    }

    /**
     * Notes that nothing is left of a publication, so that the recording can be published anew. No news: whoever asks for
     * this has removed the last of it already.
     */
    @Transactional
    public void lapse(RecordingId recording) {
        recordings.lock(recording);
        if (of(recording).orElse(null) instanceof Publication.Published published) {
            store.write(new Publication.Withdrawn(recording, published.title(), published.by(), clock.instant()));
        }
    }

    /** What keeps a person from publishing each of some recordings; an absent one may be published. */
    public Map<RecordingId, Refusal> objections(PersonId person, Collection<RecordingId> recordings) {
        Map<RecordingId, Facts> facts = store.facts(person, recordings);
        return recordings.stream()
                .distinct()
                .flatMap(recording -> PublicationRule.firstObjection(facts.getOrDefault(recording, Facts.NONE))
                        .map(refusal -> Map.entry(recording, refusal))
                        .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What was decided last. */
    public Optional<Publication> of(RecordingId recording) {
        return store.find(List.of(recording)).stream().findFirst();
    }

    /** What was decided last on each of some recordings; one that nobody decided on is absent. */
    public Map<RecordingId, Publication> of(Collection<RecordingId> recordings) {
        return store.find(recordings).stream().collect(Collectors.toMap(Publication::recording, Function.identity()));
    }

    private Facts facts(PersonId person, RecordingId recording) {
        return store.facts(person, List.of(recording)).getOrDefault(recording, Facts.NONE);
    }

    private void note(PersonId person, String action, Publication publication) {
        audit.note(
                store.userName(person),
                action,
                "recording:" + publication.recording(),
                publication.title().text());
    }
}
