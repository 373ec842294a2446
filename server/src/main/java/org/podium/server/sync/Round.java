package org.podium.server.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far the round of all recordings of a server has come. It is taken a few pages at a look and laid aside in between, so
 * a history of any length is read without haste, and a stop in the middle loses nothing.
 *
 * @param paged whether the server gives pages; else its rooms are asked for one after the other
 * @param place the next page's offset
 * @param room the last room that was asked for, where there are no pages
 * @param total recordings of the server as it last said, 0 if it never did
 * @param begun the round that goes on, or the last one
 * @param done when the last round ended; none while the first goes on
 * @param proof when the last round that came to its end had begun: what was not seen since, it did not bring
 */
record Round(
        boolean paged,
        int place,
        String room,
        long total,
        Optional<Instant> begun,
        Optional<Instant> done,
        Optional<Instant> proof) {
    static final Round FIRST = new Round(true, 0, "", 0, Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether a round goes on at this moment. */
    boolean goesOn() {
        return begun.isPresent()
                && done.filter(end -> !end.isBefore(begun.get())).isEmpty();
    }

    /** This round, or a new one if that is due; a clock that was set back starts one too. */
    Round at(Instant now, Duration every) {
        boolean due = begun.map(start -> !start.plus(every).isAfter(now) || start.isAfter(now))
                .orElse(true);
        return goesOn() || !due ? this : new Round(paged, 0, "", total, Optional.of(now), done, proof);
    }

    Round movedTo(int newPlace, long newTotal) {
        return new Round(paged, newPlace, room, newTotal, begun, done, proof);
    }

    Round movedTo(String newRoom) {
        return new Round(paged, place, newRoom, total, begun, done, proof);
    }

    Round finished(Instant now) {
        return new Round(paged, 0, "", total, begun, Optional.of(now), begun);
    }

    /** The server turned out to give no pages: begin again by rooms. */
    Round withoutPages() {
        return new Round(false, 0, "", 0, begun, done, proof);
    }

    /** The share that is behind us, for people; none where the server does not say how many there are. */
    Optional<Double> progress() {
        if (!goesOn()) {
            return Optional.of(1.0);
        }
        return total == 0 ? Optional.empty() : Optional.of(Math.min(1.0, place / (double) total));
    }
}
