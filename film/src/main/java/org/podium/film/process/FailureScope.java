package org.podium.film.process;

/** Whom a failure concerns, and thereby whether trying again can help; each has an exit code of its own. */
public enum FailureScope {
    /** The recording's fault: another try gives the same. */
    THIS_RECORDING(2),
    /** This machine's, or that of a server that does not answer now: another try may succeed. */
    THIS_WORKER(3),
    /** The disk is full: no try succeeds before somebody makes room. */
    NO_ROOM(5);

    /** The exit code of what was called off. */
    public static final int CANCELLED = 4;

    private final int exitCode;

    FailureScope(int exitCode) {
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }

    /** The one with a name; what is not known is the recording's. */
    static FailureScope named(String word) {
        for (FailureScope scope : values()) {
            if (scope.name().equals(word)) {
                return scope;
            }
        }
        return THIS_RECORDING;
    }
}
