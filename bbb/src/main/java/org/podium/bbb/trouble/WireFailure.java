package org.podium.bbb.trouble;

import java.io.IOException;

/** A trouble on its way up through streams and parsers, which know only {@link IOException}. */
public final class WireFailure extends IOException {
    private final transient Trouble trouble;

    public WireFailure(Trouble trouble) {
        super(trouble.sentence());
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
