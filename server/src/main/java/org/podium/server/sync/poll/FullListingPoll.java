package org.podium.server.sync.poll;

import static org.podium.bbb.RecordingQuery.MOST_IDS;

import java.time.Duration;
import java.time.Instant;
import org.podium.bbb.RecordingQuery;
import org.podium.server.sync.listing.FullListing;
import org.podium.server.sync.listing.Round;
import org.podium.server.sync.listing.Way;

/** All recordings at once, of a server that knows no pages: it is asked for a page nevertheless, to see when it knows them. */
final class FullListingPoll {
    private final RecordingPoll look;
    private final Instant now;

    FullListingPoll(RecordingPoll look, Instant now) {
        this.look = look;
        this.now = now;
    }

    Round take(Round round) {
        return switch (look.ask(RecordingQuery.page(0, MOST_IDS))) {
            case ListingAnswer.Came all when all.count() > MOST_IDS -> came(round, all, true, now);
            // It keeps to the limit by now, or has not more than one page left.
            case ListingAnswer.Came _ -> round.anew(Way.PAGES, now);
            case ListingAnswer.TooMuch _ -> notBorne(round, now).to(Way.BEGINNINGS);
            case ListingAnswer.Refused _ -> refused(round, now).to(Way.BEGINNINGS);
            case ListingAnswer.Lost _ -> round;
        };
    }

    /** All came at once: that is a round, and its cost decides whether it is asked for so again. */
    static Round came(Round round, ListingAnswer.Came all, boolean free, Instant now) {
        FullListing cost = new FullListing(now, all.took(), all.count());
        Way way = free ? cost.cheap() ? Way.WHOLE : Way.BEGINNINGS : round.way();
        Round known = round.having(cost).of(all.count());
        // The way stays where it is set, and a round that rests goes on resting.
        Round moved = known.way() == way ? known : known.to(way);
        return moved.goesOn() ? moved.finished(now) : moved;
    }

    static Round refused(Round round, Instant now) {
        return round.having(new FullListing(now, Duration.ZERO, FullListing.REFUSED));
    }

    static Round notBorne(Round round, Instant now) {
        return round.having(new FullListing(now, Duration.ZERO, FullListing.NOT_BORNE));
    }
}
