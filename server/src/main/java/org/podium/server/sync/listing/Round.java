package org.podium.server.sync.listing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far the round of all recordings of a server has come. It is taken a few calls at a look and laid aside in between, so
 * a history of any length is read without haste, and a stop in the middle loses nothing.
 *
 * @param way how the recordings are gone through
 * @param place where the round stands
 * @param total recordings of the server: as it last said, or else as last counted; 0 if neither
 * @param first what the total was when the round began; 0 if none was said
 * @param begun the round that goes on, or the last one
 * @param done when the last round ended; none while the first goes on
 * @param proof when the last round that came to its end had begun: what was not seen since, it did not bring
 * @param whole what all at once cost, where it was ever asked for
 */
public record Round(
        Way way,
        Place place,
        long total,
        long first,
        Optional<Instant> begun,
        Optional<Instant> done,
        Optional<Instant> proof,
        Optional<FullListing> whole) {
    public static final Round FIRST = new Round(
            Way.PAGES, Place.START, 0, 0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Where a round stands.
     *
     * @param offset of the next page
     * @param mark the last room, or the beginning of ids that comes next
     * @param brought recordings that came by the beginnings of their ids
     */
    public record Place(int offset, String mark, long brought) {
        static final Place START = new Place(0, "", 0);
    }

    /** Whether a round goes on at this moment. */
    public boolean goesOn() {
        return begun.isPresent()
                && done.filter(end -> !end.isBefore(begun.get())).isEmpty();
    }

    /** This round, or a new one if that is due; a clock that was set back starts one too. */
    public Round at(Instant now, Duration every) {
        boolean due = begun.map(start -> !start.plus(every).isAfter(now) || start.isAfter(now))
                .orElse(true);
        if (goesOn() || !due) {
            return this;
        }
        // Where nothing but rooms served, it is tried anew whether something else does by now.
        Way start = way == Way.ROOMS ? Way.BEGINNINGS_AGAIN : way;
        return new Round(start, Place.START, total, total, Optional.of(now), done, proof, whole);
    }

    public Round to(Way other) {
        return new Round(other, Place.START, total, first, begun, done, proof, whole);
    }

    /** From the start again, in another way, since the server turned out to be another than we thought. */
    public Round anew(Way other, Instant now) {
        return new Round(other, Place.START, total, total, Optional.of(now), done, proof, whole);
    }

    public Round movedTo(int offset) {
        return movedTo(new Place(offset, place.mark(), place.brought()));
    }

    public Round movedTo(Place other) {
        return new Round(way, other, total, first, begun, done, proof, whole);
    }

    public Round of(long newTotal) {
        return new Round(way, place, newTotal, first == 0 ? newTotal : first, begun, done, proof, whole);
    }

    public Round having(FullListing asked) {
        return new Round(way, place, total, first, begun, done, proof, Optional.of(asked));
    }

    public Round finished(Instant now) {
        return new Round(way, Place.START, total, first, begun, Optional.of(now), begun, whole);
    }

    /** The share that is behind us, for people; none where the server does not say how many there are. */
    public Optional<Double> progress() {
        if (!goesOn()) {
            return Optional.of(1.0);
        }
        if (way == Way.BEGINNINGS || way == Way.BEGINNINGS_AGAIN) {
            return Optional.of(IdPrefix.at(place.mark()).progress());
        }
        return total == 0 ? Optional.empty() : Optional.of(Math.min(1.0, place.offset() / (double) total));
    }
}
