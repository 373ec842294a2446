package org.podium.film.source;

import java.io.IOException;

/** There is no recording here, or nothing in it lasts; the message says which, in plain words. */
public final class UnreadableRecording extends IOException {
    UnreadableRecording(String message) {
        super(message);
    }
}
