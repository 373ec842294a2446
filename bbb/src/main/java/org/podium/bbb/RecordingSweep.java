package org.podium.bbb;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.podium.bbb.error.BbbException;
import org.podium.bbb.recording.Recording;

/**
 * Asks a server for all of its recordings, a bounded answer at a time. A recording may come twice, if the list changes
 * meanwhile; whoever takes it must not mind.
 */
public final class RecordingSweep {
    private final BbbClient client;
    private final Collection<String> knownMeetings;
    private final Set<String> states;

    /** @param knownMeetings what is asked for by id where a server does not list all */
    public RecordingSweep(BbbClient client, Collection<String> knownMeetings, Set<String> states) {
        this.client = client;
        this.knownMeetings = List.copyOf(knownMeetings);
        this.states = Set.copyOf(states);
    }

    /**
     * Sweeps in the way that the server's settings say. Where pages are refused, or bring nothing because the server
     * neither pages nor lists all, the known meetings are asked for instead.
     *
     * @throws BbbException after what had been read was given on
     */
    public Answer<SweepPlan.End> run(Consumer<Listing<Recording>> taker) {
        boolean[] any = {false};
        Answer<SweepPlan.End> end = run(SweepPlan.of(client.server(), knownMeetings, states), answer -> {
            any[0] |= !answer.items().isEmpty();
            taker.accept(answer);
        });
        boolean paged = client.server().listings() != BbbServer.Listings.BY_IDS;
        boolean nothing = !any[0] && !end.toOptional().equals(Optional.of(SweepPlan.End.COMPLETE));
        if (!paged || !nothing || knownMeetings.isEmpty()) {
            return end;
        }
        return run(SweepPlan.ofMeetings(knownMeetings, states), taker).map(_ -> SweepPlan.End.PAGING_IGNORED);
    }

    /** Carries out a plan to its end; a no ends it early. */
    public Answer<SweepPlan.End> run(SweepPlan plan, Consumer<Listing<Recording>> taker) {
        SweepPlan left = plan;
        while (true) {
            if (left instanceof SweepPlan.Done(SweepPlan.End end)) {
                return new Answer.Ok<>(end);
            }
            switch (ask(left.next().orElseThrow(), taker)) {
                case Answer.Refused<Listing<Recording>>(String key, String message) -> {
                    return new Answer.Refused<>(key, message);
                }
                case Answer.Ok<Listing<Recording>>(Listing<Recording> answer) -> {
                    taker.accept(answer);
                    left = left.after(answer);
                }
            }
        }
    }

    private Answer<Listing<Recording>> ask(RecordingQuery query, Consumer<Listing<Recording>> taker) {
        try {
            return client.recordings(query);
        } catch (BbbException breakdown) {
            List<Recording> some = breakdown.readSoFar(Recording.class).stream()
                    .filter(query::matches)
                    .toList();
            if (!some.isEmpty()) {
                taker.accept(new Listing<>(some, "", Optional.empty(), Map.of()));
            }
            throw breakdown;
        }
    }
}
