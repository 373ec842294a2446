package org.podium.film.encode.av;

/** Why a film could not be made, in plain words, and whom it concerns: so the caller knows whether to try again. */
public final class FilmFailure extends RuntimeException {
    /** Whose fault it is. */
    public enum Scope {
        /** The recording's: another try gives the same. */
        THIS_RECORDING,
        /** This machine's, such as a full disk: another machine or another time may succeed. */
        THIS_WORKER
    }

    private final Scope scope;

    public FilmFailure(Scope scope, String message) {
        super(message);
        this.scope = scope;
    }

    public FilmFailure(Scope scope, String message, Throwable cause) {
        super(message, cause);
        this.scope = scope;
    }

    public Scope scope() {
        return scope;
    }
}
