package org.podium.fakebbb.world;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A recording as the server knows it.
 *
 * @param id BBB's internal meeting id, worked out once: a full server compares many of them for each answer
 * @param guarded whether Scalelite opens it only with a token
 */
public record Recording(
        String id, Held held, Instant ended, int participants, State state, boolean guarded, List<Format> formats) {
    public Recording {
        formats = List.copyOf(formats);
    }

    public Recording(Held held, Instant ended, int participants, State state, boolean guarded, List<Format> formats) {
        this(held.internalId(), held, ended, participants, state, guarded, formats);
    }

    public Recording(Held held, Instant ended, int participants, State state, List<Format> formats) {
        this(held, ended, participants, state, false, formats);
    }

    public Optional<Format> format(String type) {
        return formats.stream().filter(format -> format.type().equals(type)).findFirst();
    }

    public Recording in(State newState) {
        return new Recording(id, held, ended, participants, newState, guarded, formats);
    }

    public Recording guarded(boolean now) {
        return new Recording(id, held, ended, participants, state, now, formats);
    }

    public Recording with(Held newHeld) {
        return new Recording(newHeld, ended, participants, state, guarded, formats);
    }

    public Recording offering(List<Format> newFormats) {
        return new Recording(id, held, ended, participants, state, guarded, newFormats);
    }
}
