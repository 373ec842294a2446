package org.podium.server.sync.poll;

import static org.podium.bbb.RecordingQuery.ANY_STATE;
import static org.podium.bbb.RecordingQuery.MOST_IDS;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.podium.bbb.Answer;
import org.podium.bbb.BbbClient;
import org.podium.bbb.BbbServer;
import org.podium.bbb.RecordingQuery;
import org.podium.bbb.error.BbbError;
import org.podium.bbb.error.BbbException;
import org.podium.bbb.recording.RecordId;
import org.podium.bbb.recording.Recording;
import org.podium.server.sync.listing.Round;
import org.podium.server.sync.listing.Way;

/**
 * The part of a look that is after recordings: those asked for by name, and the next step of the round, in the way that the
 * server bears. What comes decides on the way, not what the server says of itself.
 */
final class RecordingPoll {
    private static final String CALL = "getRecordings";

    /** A look asks no more often than this, apart from those that read the history for the first time. */
    private static final int MOST_CALLS = 15;

    /** A server whose ways are tried one after the other is found out in one look. */
    private static final int MOST_WAYS = 4;

    private final ServerPoll look;
    private final PollRequest questions;
    private final Clock clock;
    private final Instant now;

    RecordingPoll(ServerPoll look, PollRequest questions, Clock clock, Instant now) {
        this.look = look;
        this.questions = questions;
        this.clock = clock;
        this.now = now;
    }

    /** Looks, and says how far the round has come. */
    Round take(int pages) {
        byName();
        Round round = questions.round();
        for (int tried = 0; tried < MOST_WAYS && look.goesOn(); tried++) {
            Way way = round.way();
            round = switch (way) {
                case PAGES -> new PagePoll(this, now).take(round, pages);
                case WHOLE -> new FullListingPoll(this, now).take(round);
                case BEGINNINGS, BEGINNINGS_AGAIN -> new PrefixPoll(this, now).take(round, pages);
                case ROOMS -> new RoomPoll(this, now).take(round);
            };
            if (round.way() == way || !round.goesOn()) {
                return round;
            }
        }
        return round;
    }

    /** Whether the way is ours to find; else the administrator has set it. */
    boolean free() {
        return look.client().server().listings() == BbbServer.Listings.ASK;
    }

    boolean goesOn() {
        return look.goesOn();
    }

    KnownRecordings known() {
        return questions.known();
    }

    boolean mayAsk(Round round) {
        return look.goesOn() && (round.done().isEmpty() || look.calls() < MOST_CALLS);
    }

    void refused(ListingAnswer.Refused no) {
        look.refused(CALL, no.key(), no.message());
    }

    void tooMuch() {
        look.found(PollFindings.tooMuch(look.client().server().name(), CALL));
    }

    private void byName() {
        for (List<String> batch : batches(questions.byName())) {
            List<RecordId> ids =
                    batch.stream().flatMap(id -> RecordId.parse(id).stream()).toList();
            if (ids.isEmpty()) {
                continue;
            }
            switch (ask(RecordingQuery.ofRecords(ids))) {
                case ListingAnswer.Came _ -> look.answered(batch);
                case ListingAnswer.Refused no -> refused(no);
                case ListingAnswer.TooMuch _ -> tooMuch();
                case ListingAnswer.Lost _ -> {
                    return;
                }
            }
        }
    }

    ListingAnswer ask(RecordingQuery query) {
        return ask(query, look.client());
    }

    /** Asks, and keeps whatever recordings come. */
    ListingAnswer ask(RecordingQuery query, BbbClient client) {
        if (!look.goesOn()) {
            return new ListingAnswer.Lost();
        }
        look.calling();
        Instant begun = clock.instant();
        try {
            return switch (client.recordings(query.inStates(ANY_STATE))) {
                case Answer.Ok(var listing) -> {
                    look.take(listing);
                    yield new ListingAnswer.Came(listing, Duration.between(begun, clock.instant()));
                }
                case Answer.Refused(var key, var message) -> new ListingAnswer.Refused(key, message);
            };
        } catch (BbbException breakdown) {
            look.take(breakdown.readSoFar(Recording.class).stream()
                    .filter(query::matches)
                    .toList());
            if (breakdown.trouble() instanceof BbbError.TooLarge || tooLong(query, breakdown)) {
                return new ListingAnswer.TooMuch();
            }
            look.broke(CALL, breakdown);
            return new ListingAnswer.Lost();
        }
    }

    /** A server that may be gathering all it ever recorded is not in trouble because that takes long. */
    private boolean tooLong(RecordingQuery query, BbbException breakdown) {
        return breakdown.trouble() instanceof BbbError.TimedOut
                && free()
                && questions.round().proof().isEmpty()
                && query.wanted() instanceof RecordingQuery.Wanted.Page(int offset, int _)
                && offset == 0;
    }

    BbbClient client() {
        return look.client();
    }

    static List<List<String>> batches(List<String> ids) {
        List<List<String>> batches = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += MOST_IDS) {
            batches.add(ids.subList(from, Math.min(ids.size(), from + MOST_IDS)));
        }
        return batches;
    }
}
