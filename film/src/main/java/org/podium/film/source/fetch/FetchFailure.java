package org.podium.film.source.fetch;

import java.io.IOException;

/** A presentation could not be brought here. The message is for people and never holds a token. */
public final class FetchFailure extends IOException {
    private final boolean worthRetrying;

    FetchFailure(String message, boolean worthRetrying) {
        super(message);
        this.worthRetrying = worthRetrying;
    }

    /** Whether the same may succeed later: a server that stumbles, not one that refuses. */
    public boolean worthRetrying() {
        return worthRetrying;
    }
}
