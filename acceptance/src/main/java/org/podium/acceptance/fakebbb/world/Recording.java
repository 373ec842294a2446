package org.podium.acceptance.fakebbb.world;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A recording as the server knows it.
 *
 * @param guarded whether Scalelite opens it only with a token
 */
public record Recording(
        Held held, Instant ended, int participants, State state, boolean guarded, List<Format> formats) {
    public Recording {
        formats = List.copyOf(formats);
    }

    public Recording(Held held, Instant ended, int participants, State state, List<Format> formats) {
        this(held, ended, participants, state, false, formats);
    }

    public String id() {
        return held.internalId();
    }

    public Optional<Format> format(String type) {
        return formats.stream().filter(format -> format.type().equals(type)).findFirst();
    }

    public Recording in(State newState) {
        return new Recording(held, ended, participants, newState, guarded, formats);
    }

    public Recording guarded(boolean now) {
        return new Recording(held, ended, participants, state, now, formats);
    }

    public Recording with(Held newHeld) {
        return new Recording(newHeld, ended, participants, state, guarded, formats);
    }

    public Recording offering(List<Format> newFormats) {
        return new Recording(held, ended, participants, state, guarded, newFormats);
    }
}
