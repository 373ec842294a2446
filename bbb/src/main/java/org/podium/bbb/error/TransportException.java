package org.podium.bbb.error;

import java.io.IOException;

/** A trouble on its way up through streams and parsers, which know only {@link IOException}. */
public final class TransportException extends IOException {
    private final transient BbbError trouble;

    public TransportException(BbbError trouble) {
        super(trouble.sentence());
        this.trouble = trouble;
    }

    public BbbError trouble() {
        return trouble;
    }
}
