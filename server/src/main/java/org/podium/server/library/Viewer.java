package org.podium.server.library;

import org.podium.server.identity.PersonId;

/** Who asks to see something. */
public sealed interface Viewer {
    /** Somebody who has not signed in. */
    record Anybody() implements Viewer {}

    /** Somebody known. */
    record Known(PersonId person, boolean administrator) implements Viewer {}
}
