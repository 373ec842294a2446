package org.podium.film.process;

/** Why a film could not be made, in plain words, and whom it concerns: so the caller knows whether to try again. */
public final class FilmFailure extends RuntimeException {
    private final FailureScope scope;

    public FilmFailure(FailureScope scope, String message) {
        super(message);
        this.scope = scope;
    }

    public FilmFailure(FailureScope scope, String message, Throwable cause) {
        super(message, cause);
        this.scope = scope;
    }

    public FailureScope scope() {
        return scope;
    }
}
