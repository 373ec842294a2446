package org.podium.server.publication;

/** The answer to somebody who wants a recording published or withdrawn. */
public sealed interface Decision {
    /** Done: it is public matter now, and a film is being asked for. */
    record Published(Publication publication) implements Decision {}

    /** Done: it is the owners' matter again. */
    record Withdrawn(Publication publication) implements Decision {}

    /** Nothing was changed. */
    record Refused(Refusal reason) implements Decision {}
}
