package org.podium.server.web.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.podium.server.conversion.Conversion;
import org.podium.server.conversion.Conversions;
import org.podium.server.identity.PersonId;
import org.podium.server.library.Library;
import org.podium.server.library.Video;
import org.podium.server.publication.Publication;
import org.podium.server.publication.Publications;
import org.podium.server.publication.Refusal;
import org.podium.server.recording.RecordingId;
import org.springframework.stereotype.Component;

/** Asks all rooms on the way how a person's sessions stand; always a handful of questions, however many sessions. */
@Component
public class Sessions {
    private final SessionStore store;
    private final Publications publications;
    private final Conversions conversions;
    private final Library library;

    Sessions(SessionStore store, Publications publications, Conversions conversions, Library library) {
        this.store = store;
        this.publications = publications;
        this.conversions = conversions;
        this.library = library;
    }

    /** One page of them, newest first; {@code part} is looked for in their names. */
    public List<SessionCard> page(PersonId person, String part, int offset, int most) {
        return cards(person, store.page(person, part, offset, most));
    }

    /** One of them; none if it is not theirs. */
    public Optional<SessionCard> find(PersonId person, RecordingId recording) {
        return cards(person, store.find(person, recording).stream().toList()).stream()
                .findFirst();
    }

    private List<SessionCard> cards(PersonId person, List<Session> sessions) {
        List<RecordingId> recordings = sessions.stream().map(Session::recording).toList();
        Map<RecordingId, Refusal> objections = publications.objections(person, recordings);
        Map<RecordingId, Publication> published = publications.of(recordings);
        Map<RecordingId, Conversion> converted = conversions.of(recordings);
        Map<RecordingId, Video> videos = library.of(recordings);
        return sessions.stream()
                .map(session -> {
                    RecordingId id = session.recording();
                    Optional<Publication> publication = Optional.ofNullable(published.get(id));
                    SessionState state = SessionState.of(
                            Optional.ofNullable(objections.get(id)),
                            publication,
                            Optional.ofNullable(converted.get(id)),
                            Optional.ofNullable(videos.get(id)));
                    String title =
                            publication.map(found -> found.title().text()).orElse(session.name());
                    return new SessionCard(session, title, state);
                })
                .toList();
    }
}
