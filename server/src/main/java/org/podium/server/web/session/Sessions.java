package org.podium.server.web.session;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.podium.server.conversion.Conversion;
import org.podium.server.conversion.Conversions;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.match.rule.Why;
import org.podium.server.library.Library;
import org.podium.server.library.Video;
import org.podium.server.overview.Session;
import org.podium.server.overview.SessionStore;
import org.podium.server.publication.Publication;
import org.podium.server.publication.Publications;
import org.podium.server.publication.Refusal;
import org.podium.server.recording.Recording;
import org.podium.server.recording.RecordingId;
import org.podium.server.recording.Recordings;
import org.podium.server.retention.Expiries;
import org.podium.server.web.WhyNames;
import org.springframework.stereotype.Component;

/** Asks all packages on the way how a person's sessions stand; always a handful of questions, however many sessions. */
@Component
public class Sessions {
    private final SessionStore store;
    private final Publications publications;
    private final Conversions conversions;
    private final Library library;
    private final Recordings recordings;
    private final Expiries expiries;
    private final WhyNames names;
    private final Clock clock;

    Sessions(
            SessionStore store,
            Publications publications,
            Conversions conversions,
            Library library,
            Recordings recordings,
            Expiries expiries,
            WhyNames names,
            Clock clock) {
        this.store = store;
        this.publications = publications;
        this.conversions = conversions;
        this.library = library;
        this.recordings = recordings;
        this.expiries = expiries;
        this.names = names;
        this.clock = clock;
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
        List<RecordingId> ids = sessions.stream().map(Session::recording).toList();
        Map<RecordingId, Refusal> objections = publications.objections(person, ids);
        Map<RecordingId, Publication> published = publications.of(ids);
        Map<RecordingId, Conversion> converted = conversions.of(ids);
        Map<RecordingId, Video> videos = library.of(ids);
        Map<RecordingId, String> lives = recordings.of(ids).stream()
                .collect(Collectors.toMap(
                        Recording::id, recording -> recording.life().name()));
        UnaryOperator<Why> named = names.of(
                sessions.stream().flatMap(session -> session.why().stream()).toList());
        Map<RecordingId, Instant> ends = expiries.of(ids, clock.instant());
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
                    return new SessionCard(
                            session.telling(named),
                            title,
                            state,
                            lives.getOrDefault(id, "other"),
                            Optional.ofNullable(ends.get(id)));
                })
                .toList();
    }
}
