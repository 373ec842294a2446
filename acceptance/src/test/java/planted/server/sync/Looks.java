package planted.server.sync;

import java.io.IOException;
import java.time.Instant;

/** A breach on purpose: a clock and a process where there must be none. */
public final class Looks {
    Instant now() {
        return Instant.now();
    }

    Process run() throws IOException {
        return new ProcessBuilder("true").start();
    }
}
