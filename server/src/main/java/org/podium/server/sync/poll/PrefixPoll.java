package org.podium.server.sync.poll;

import static org.podium.bbb.RecordingQuery.MOST_IDS;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.podium.bbb.RecordingQuery;
import org.podium.bbb.recording.RecordId;
import org.podium.bbb.recording.Recording;
import org.podium.server.sync.listing.FullListing;
import org.podium.server.sync.listing.IdPrefix;
import org.podium.server.sync.listing.Round;
import org.podium.server.sync.listing.Way;

/**
 * Recordings by how their ids begin, a slice at a time. BBB and Scalelite look ids up so, in every version: what a server has
 * is found in bounded answers though it knows no pages, whoever held the meetings and whoever saw them.
 */
final class PrefixPoll {
    /** So many a look, as by pages, and what the last slice brings more; a list of 60,000 is not read each five minutes. */
    private static final int MOST_BROUGHT = 1_500;

    private final RecordingPoll look;
    private final Instant now;

    PrefixPoll(RecordingPoll look, Instant now) {
        this.look = look;
        this.now = now;
    }

    Round take(Round begun, int slices) {
        Round round = begun;
        long most = begun.done().isEmpty() ? Long.MAX_VALUE : begun.place().brought() + MOST_BROUGHT;
        for (int slice = 0;
                slice < slices
                        && round.goesOn()
                        && look.mayAsk(round)
                        && round.place().brought() < most;
                slice++) {
            Round next = slice(round, IdPrefix.at(round.place().mark()));
            if (next.equals(round) || next.way() != round.way()) {
                return next;
            }
            round = next;
        }
        return round;
    }

    private Round slice(Round round, IdPrefix at) {
        return switch (look.ask(RecordingQuery.beginning(at.texts(), 0))) {
            case ListingAnswer.Came first when pagesNow(round, first) -> round.anew(Way.PAGES, now);
            case ListingAnswer.Came first when first.count() == MOST_IDS -> full(round, at, first);
            case ListingAnswer.Came first -> after(round, at, first.count());
            case ListingAnswer.TooMuch _ -> tooMuch(round, at);
            case ListingAnswer.Refused no -> {
                look.refused(no);
                yield round.to(Way.ROOMS);
            }
            case ListingAnswer.Lost _ -> round;
        };
    }

    /** A server that speaks of pages has learnt them, unless it refused one a while ago. */
    private boolean pagesNow(Round round, ListingAnswer.Came first) {
        return first.told().isPresent() && mayPage(round);
    }

    private boolean mayPage(Round round) {
        return look.free()
                && round.whole()
                        .map(whole -> whole.borne() || whole.due(now, ZoneId.systemDefault()))
                        .orElse(true);
    }

    /** As many as a page may have: perhaps by chance, else the server pages, and says nothing of it. */
    private Round full(Round round, IdPrefix at, ListingAnswer.Came first) {
        Set<RecordId> seen = new HashSet<>();
        first.items().stream().map(Recording::id).forEach(seen::add);
        for (int offset = MOST_IDS; look.goesOn(); offset += MOST_IDS) {
            if (!(look.ask(RecordingQuery.beginning(at.texts(), offset)) instanceof ListingAnswer.Came more)) {
                return round;
            }
            boolean fresh = false;
            for (Recording recording : more.items()) {
                fresh |= seen.add(recording.id());
            }
            if (fresh && mayPage(round)) {
                return round.anew(Way.PAGES, now);
            }
            if (!fresh || more.count() < MOST_IDS) {
                return after(round, at, seen.size());
            }
        }
        return round;
    }

    private Round tooMuch(Round round, IdPrefix at) {
        if (at.divisible()) {
            return round.movedTo(
                    new Round.Place(0, at.deeper().digits(), round.place().brought()));
        }
        look.tooMuch();
        return after(round, at, 0);
    }

    private Round after(Round round, IdPrefix at, int count) {
        long brought = round.place().brought() + count;
        if (!at.last()) {
            return round.movedTo(new Round.Place(0, at.next().digits(), brought));
        }
        boolean served = brought > 0 && brought >= look.known().recordings() / 2;
        if (!served && !look.known().rooms("").isEmpty()) {
            // Ids that we know did not come: this server goes by whole ids.
            return round.to(Way.ROOMS);
        }
        Round done = round.to(Way.BEGINNINGS).of(brought).finished(now);
        boolean small =
                brought <= MOST_IDS || round.whole().map(FullListing::cheap).orElse(true);
        return look.free() && small ? done.to(Way.PAGES) : done;
    }
}
