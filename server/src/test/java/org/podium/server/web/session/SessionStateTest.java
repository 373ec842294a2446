package org.podium.server.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.podium.server.Seed;
import org.podium.server.conversion.Conversion;
import org.podium.server.conversion.process.Fault;
import org.podium.server.identity.PersonId;
import org.podium.server.publication.Publication;
import org.podium.server.publication.Refusal;
import org.podium.server.publication.Title;
import org.podium.server.recording.RecordingId;

class SessionStateTest {
    private static final RecordingId LECTURE = new RecordingId(1);
    private static final Title TITLE = new Title("Algèbre");
    private static final Publication PUBLISHED =
            new Publication.Published(LECTURE, TITLE, new PersonId(1), Seed.MONDAY);
    private static final Publication WITHDRAWN =
            new Publication.Withdrawn(LECTURE, TITLE, new PersonId(1), Seed.MONDAY);

    @Test
    void what_nothing_speaks_against_is_offered_also_after_it_was_withdrawn() {
        assertThat(state(null, null, null)).isEqualTo(new SessionState.Offered());
        assertThat(state(null, WITHDRAWN, new Conversion.State.Cancelled(Seed.MONDAY)))
                .isEqualTo(new SessionState.Offered());
    }

    @Test
    void what_something_speaks_against_says_what() {
        assertThat(state(Refusal.NOT_READY, null, null)).isEqualTo(new SessionState.Held(Refusal.NOT_READY));
    }

    @Test
    void what_is_published_shows_its_conversion() {
        assertThat(state(Refusal.ALREADY_PUBLISHED, PUBLISHED, null)).isEqualTo(new SessionState.Waiting());
        assertThat(state(
                        Refusal.ALREADY_PUBLISHED,
                        PUBLISHED,
                        new Conversion.State.Failed(Seed.MONDAY, Fault.THIS_RECORDING, "no files")))
                .isEqualTo(new SessionState.Failed(Fault.THIS_RECORDING, "no files"));
        assertThat(state(
                                Refusal.ALREADY_PUBLISHED,
                                PUBLISHED,
                                new Conversion.State.Running(0.5, "encode", Optional.empty(), "w"))
                        .moving())
                .isTrue();
    }

    private static SessionState state(
            @org.jspecify.annotations.Nullable Refusal objection,
            @org.jspecify.annotations.Nullable Publication publication,
            Conversion.@org.jspecify.annotations.Nullable State conversion) {
        return SessionState.of(
                Optional.ofNullable(objection),
                Optional.ofNullable(publication),
                Optional.ofNullable(conversion)
                        .map(state -> new Conversion(new UUID(1, 1), LECTURE, 1, Seed.MONDAY, state)),
                Optional.empty());
    }
}
