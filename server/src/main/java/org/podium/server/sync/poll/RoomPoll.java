package org.podium.server.sync.poll;

import static org.podium.bbb.RecordingQuery.MOST_IDS;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.podium.bbb.RecordingQuery;
import org.podium.bbb.http.Limits;
import org.podium.server.sync.listing.FullListing;
import org.podium.server.sync.listing.Round;
import org.podium.server.sync.listing.Way;

/** Recordings of the rooms that we know, and all at once when that is due: the way that is left where no other serves. */
final class RoomPoll {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final RecordingPoll look;
    private final Instant now;

    RoomPoll(RecordingPoll look, Instant now) {
        this.look = look;
        this.now = now;
    }

    Round take(Round begun) {
        Round round = whole(begun);
        if (round.way() != Way.ROOMS || !round.goesOn()) {
            return round;
        }
        return rooms(round);
    }

    private Round whole(Round round) {
        boolean due = look.free()
                && round.whole()
                        .map(whole -> whole.due(now, ZoneId.systemDefault()))
                        .orElse(true);
        if (!due) {
            return round;
        }
        Limits.Patience patience = new Limits.Patience(Duration.ofSeconds(10), PATIENCE, PATIENCE);
        return switch (look.ask(RecordingQuery.page(0, MOST_IDS), look.client().patient(patience))) {
            case ListingAnswer.Came all
            when all.count() > MOST_IDS -> {
                Round known = FullListingPoll.came(round, all, false, now);
                yield known.whole().map(FullListing::cheap).orElse(false) ? known.to(Way.WHOLE) : known;
            }
            case ListingAnswer.Came some when some.count() > 0 || some.told().isPresent() -> round.anew(Way.PAGES, now);
            case ListingAnswer.Came _, ListingAnswer.Refused _ -> FullListingPoll.refused(round, now);
            case ListingAnswer.TooMuch _ -> FullListingPoll.notBorne(round, now);
            case ListingAnswer.Lost _ -> round;
        };
    }

    private Round rooms(Round begun) {
        Round round = begun;
        while (true) {
            List<String> rooms = look.known().rooms(round.place().mark());
            if (rooms.isEmpty()) {
                return round.finished(now);
            }
            for (List<String> batch : RecordingPoll.batches(rooms)) {
                if (!look.mayAsk(round)) {
                    return round;
                }
                switch (look.ask(RecordingQuery.ofMeetings(batch))) {
                    case ListingAnswer.Came came ->
                        round = round.movedTo(new Round.Place(
                                0, batch.getLast(), round.place().brought() + came.count()));
                    case ListingAnswer.Refused no -> {
                        look.refused(no);
                        return round;
                    }
                    case ListingAnswer.TooMuch _ -> {
                        look.tooMuch();
                        round = round.movedTo(new Round.Place(
                                0, batch.getLast(), round.place().brought()));
                    }
                    case ListingAnswer.Lost _ -> {
                        return round;
                    }
                }
            }
        }
    }
}
