package org.podium.server.sync;

import static org.podium.bbb.RecordingQuery.ANY_STATE;
import static org.podium.bbb.RecordingQuery.MOST_IDS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.podium.bbb.Answer;
import org.podium.bbb.Listing;
import org.podium.bbb.RecordingQuery;
import org.podium.bbb.SweepPlan;
import org.podium.bbb.recording.RecordId;
import org.podium.bbb.recording.Recording;
import org.podium.bbb.trouble.Breakdown;
import org.podium.bbb.trouble.Trouble;

/**
 * The part of a look that is after recordings: those asked for by name, both ends of the list, where new ones turn up in
 * whatever order the server has, and the next pages of the round.
 */
final class RecordingLook {
    private static final String CALL = "getRecordings";

    /** A look asks no more often than this, apart from those that read the history for the first time. */
    private static final int MOST_CALLS = 15;

    private final Look look;
    private final Questions questions;
    private final Instant now;
    private boolean overflowed;

    RecordingLook(Look look, Questions questions, Instant now) {
        this.look = look;
        this.questions = questions;
        this.now = now;
    }

    /** Looks, and says how far the round has come. */
    Round take(int pages) {
        byName();
        Round round = questions.round();
        if (round.paged()) {
            round = ends(round);
        }
        if (!round.goesOn()) {
            return round;
        }
        return round.paged() ? pages(round, pages) : rooms(round);
    }

    private void byName() {
        for (List<String> batch : batches(questions.byName())) {
            List<RecordId> ids =
                    batch.stream().flatMap(id -> RecordId.parse(id).stream()).toList();
            if (!ids.isEmpty() && ask(RecordingQuery.ofRecords(ids)).isPresent()) {
                look.answered(batch);
            }
        }
    }

    /**
     * The first page, and the last of those that there were when last counted. A server that does not page may answer with
     * all that it ever recorded: more than a page can be is read no further, and the server is asked by ids from then on.
     */
    private Round ends(Round round) {
        Optional<Listing<Recording>> first = ask(RecordingQuery.page(0, MOST_IDS));
        if (first.isEmpty()) {
            return overflowed ? round.withoutPages() : round;
        }
        if (first.get().pagination().isEmpty()) {
            return round.withoutPages();
        }
        long total = first.get().pagination().get().total();
        if (total > MOST_IDS) {
            ask(RecordingQuery.page(Math.toIntExact(total - MOST_IDS), MOST_IDS));
        }
        return round.movedTo(round.place(), total);
    }

    private Round pages(Round begun, int pages) {
        Round round = begun;
        SweepPlan plan = SweepPlan.pages(round.place(), MOST_IDS, ANY_STATE);
        for (int page = 0; page < pages && mayAsk(round); page++) {
            Optional<Listing<Recording>> answer = ask(plan.next().orElseThrow());
            if (answer.isEmpty()) {
                return round;
            }
            plan = plan.after(answer.get());
            switch (plan) {
                case SweepPlan.Pages next -> round = round.movedTo(next.offset(), total(answer.get(), round));
                case SweepPlan.Done(var end) -> {
                    return end == SweepPlan.End.PAGING_IGNORED ? round.withoutPages() : round.finished(now);
                }
                case SweepPlan.Batches _ -> throw new IllegalStateException("pages became batches");
            }
        }
        return round;
    }

    private boolean mayAsk(Round round) {
        return round.done().isEmpty() || look.calls() < MOST_CALLS;
    }

    private static long total(Listing<Recording> answer, Round round) {
        return answer.pagination().map(page -> page.total()).orElse(round.total());
    }

    private Round rooms(Round begun) {
        Round round = begun;
        if (questions.rooms().isEmpty()) {
            // Before anything is known of a server, there is nothing to have come to the end of.
            return round.room().isEmpty() ? round : round.finished(now);
        }
        for (List<String> batch : batches(questions.rooms())) {
            if (!mayAsk(round) || ask(RecordingQuery.ofMeetings(batch)).isEmpty()) {
                return round;
            }
            round = round.movedTo(batch.getLast());
        }
        return round;
    }

    private Optional<Listing<Recording>> ask(RecordingQuery query) {
        if (!look.goesOn()) {
            return Optional.empty();
        }
        look.calling();
        try {
            return switch (look.client().recordings(query.inStates(ANY_STATE))) {
                case Answer.Ok(var listing) -> {
                    look.take(listing);
                    yield Optional.of(listing);
                }
                case Answer.Refused(var key, var message) -> {
                    look.refused(CALL, key, message);
                    yield Optional.empty();
                }
            };
        } catch (Breakdown breakdown) {
            look.take(breakdown.readSoFar(Recording.class).stream().toList());
            if (breakdown.trouble() instanceof Trouble.TooLarge
                    && query.wanted() instanceof RecordingQuery.Wanted.Page) {
                overflowed = true;
                return Optional.empty();
            }
            look.broke(CALL, breakdown);
            return Optional.empty();
        }
    }

    private static List<List<String>> batches(List<String> ids) {
        List<List<String>> batches = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += MOST_IDS) {
            batches.add(ids.subList(from, Math.min(ids.size(), from + MOST_IDS)));
        }
        return batches;
    }
}
