package org.podium.server.publication;

import java.time.Instant;
import org.podium.server.identity.PersonId;
import org.podium.server.recording.RecordingId;

/** What was decided last on a recording; one that nobody decided on has none. */
public sealed interface Publication {
    RecordingId recording();

    Title title();

    /** Who decided. */
    PersonId by();

    /** When. */
    Instant at();

    /** It may be made a film of and shown. */
    record Published(RecordingId recording, Title title, PersonId by, Instant at) implements Publication {}

    /** It was published once and is no longer. */
    record Withdrawn(RecordingId recording, Title title, PersonId by, Instant at) implements Publication {}
}
