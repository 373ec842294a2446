package org.podium.server.identity.directory;

import org.jspecify.annotations.Nullable;
import org.podium.server.notification.IncidentWords;

/** A listing could not be read, or is not believed: nothing of it was taken. */
public final class DirectoryFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String why;

    private DirectoryFault(String why, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.why = why;
    }

    /** For a reason that has words in {@code notice.properties}, filled with details. */
    public static DirectoryFault of(String reason, @Nullable Throwable cause, Object... details) {
        String why = IncidentWords.keyed("reason." + reason, details);
        return new DirectoryFault(why, why.substring("@reason.".length()).replace("\t", ", "), cause);
    }

    public static DirectoryFault of(String reason, Object... details) {
        return of(reason, null, details);
    }

    /** The reason as a word that {@code IncidentWords} puts into a language. */
    public String why() {
        return why;
    }
}
