package org.podium.server.sync.poll;

import static org.podium.bbb.RecordingQuery.ANY_STATE;
import static org.podium.bbb.RecordingQuery.MOST_IDS;

import java.time.Instant;
import org.podium.bbb.RecordingQuery;
import org.podium.bbb.SweepPlan;
import org.podium.server.sync.listing.Round;
import org.podium.server.sync.listing.Way;

/**
 * Recordings by pages: both ends of the list at each look, where new ones turn up in whatever order the server has, and the
 * next pages of the round.
 */
final class PagePoll {
    /** Where a server says no total, the end of the list is looked for so far before where it was. */
    private static final int BACK = 50;

    private final RecordingPoll look;
    private final Instant now;

    PagePoll(RecordingPoll look, Instant now) {
        this.look = look;
        this.now = now;
    }

    Round take(Round round, int pages) {
        return switch (look.ask(RecordingQuery.page(0, MOST_IDS))) {
            case ListingAnswer.Came first
            when first.count() > MOST_IDS -> FullListingPoll.came(round, first, look.free(), now);
            case ListingAnswer.Came first when listsByIdsOnly(round, first) -> round.to(Way.BEGINNINGS);
            case ListingAnswer.Came first -> {
                Round seen = ends(round, first);
                yield seen.goesOn() ? pages(seen, pages) : seen;
            }
            case ListingAnswer.TooMuch _ -> tooMuch(round);
            case ListingAnswer.Refused no -> refused(round, no);
            case ListingAnswer.Lost _ -> round;
        };
    }

    /** Nothing came and nothing was said: there is nothing, or the server lists by ids only. */
    private boolean listsByIdsOnly(Round round, ListingAnswer.Came first) {
        return look.free()
                && round.goesOn()
                && round.place().offset() == 0
                && first.count() == 0
                && first.told().isEmpty();
    }

    private Round tooMuch(Round round) {
        if (!look.free()) {
            look.tooMuch();
            return round;
        }
        return FullListingPoll.notBorne(round, now).to(Way.BEGINNINGS);
    }

    private Round refused(Round round, ListingAnswer.Refused no) {
        if (!look.free()) {
            look.refused(no);
            return round;
        }
        return FullListingPoll.refused(round, now).to(Way.BEGINNINGS);
    }

    /** The last page of those that there were: as the server says now or, if it says nothing, as last counted. */
    private Round ends(Round round, ListingAnswer.Came first) {
        if (first.told().isPresent()) {
            long total = first.told().get().total();
            if (total > MOST_IDS) {
                look.ask(RecordingQuery.page(Math.toIntExact(total - MOST_IDS), MOST_IDS));
            }
            return round.of(total);
        }
        long total = Math.max(round.total(), first.count());
        int offset = Math.toIntExact(Math.max(MOST_IDS, total - BACK));
        while (total > MOST_IDS
                && look.mayAsk(round)
                && look.ask(RecordingQuery.page(offset, MOST_IDS)) instanceof ListingAnswer.Came end
                && end.count() > 0) {
            total = (long) offset + end.count();
            if (end.count() != MOST_IDS) {
                break;
            }
            offset += MOST_IDS;
        }
        return round.of(total);
    }

    private Round pages(Round begun, int pages) {
        Round round = begun;
        long reached = 0;
        SweepPlan plan = SweepPlan.pages(round.place().offset(), MOST_IDS, ANY_STATE);
        for (int page = 0; page < pages && look.mayAsk(round); page++) {
            switch (look.ask(plan.next().orElseThrow())) {
                case ListingAnswer.Came came -> {
                    plan = plan.after(came.listing());
                    if (came.count() > 0) {
                        reached = (long) round.place().offset() + came.count();
                    }
                    round = counted(round, came, reached, plan instanceof SweepPlan.Done);
                    if (plan instanceof SweepPlan.Done(var end)) {
                        return end(round, end);
                    }
                    round = round.movedTo(((SweepPlan.Pages) plan).offset());
                }
                case ListingAnswer.Refused no -> {
                    look.refused(no);
                    return round;
                }
                case ListingAnswer.TooMuch _ -> {
                    return tooMuch(round);
                }
                case ListingAnswer.Lost _ -> {
                    return round;
                }
            }
        }
        return round;
    }

    /**
     * How many there are, as far as this page tells. Of a server that says no total only the last page does: what an earlier round
     * counted stands until then, else each look would go to the end of the list from here and have no call left for the round.
     */
    private static Round counted(Round round, ListingAnswer.Came page, long reached, boolean last) {
        if (page.told().isPresent()) {
            return round.of(page.told().get().total());
        }
        if (!last) {
            return round.of(Math.max(round.total(), reached));
        }
        return round.of(
                reached > 0 ? reached : Math.min(round.total(), round.place().offset()));
    }

    private Round end(Round round, SweepPlan.End end) {
        return switch (end) {
            case COMPLETE, PAGING_IGNORED -> round.finished(now);
            case PAGES_BARREN -> barren(round);
        };
    }

    /** The same full page again and again: a server that ignores the limit and has just as many, or one that turns no page. */
    private Round barren(Round round) {
        if (!look.free()) {
            look.tooMuch();
            return round.finished(now);
        }
        int fewer = MOST_IDS - 1;
        return look.ask(RecordingQuery.page(0, fewer)) instanceof ListingAnswer.Came all && all.count() > fewer
                ? FullListingPoll.came(round, all, true, now)
                : FullListingPoll.notBorne(round, now).to(Way.BEGINNINGS);
    }
}
