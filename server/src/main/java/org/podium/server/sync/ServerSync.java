package org.podium.server.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.podium.bbb.BbbClient;
import org.podium.bbb.BbbServer;
import org.podium.server.notification.Finding;
import org.podium.server.notification.Incidents;
import org.podium.server.platform.Backoff;
import org.podium.server.recording.Meetings;
import org.podium.server.recording.RecordingSighting;
import org.podium.server.recording.RecordingWriter;
import org.podium.server.sync.listing.FullListing;
import org.podium.server.sync.listing.Round;
import org.podium.server.sync.listing.Way;
import org.podium.server.sync.poll.KnownRecordings;
import org.podium.server.sync.poll.PollFindings;
import org.podium.server.sync.poll.PollRequest;
import org.podium.server.sync.poll.PollResult;
import org.podium.server.sync.poll.ServerPoll;
import org.podium.server.sync.server.Breaker;
import org.podium.server.sync.server.Counting;
import org.podium.server.sync.server.Hints;
import org.podium.server.sync.server.Lacking;
import org.podium.server.sync.server.ServerState;
import org.podium.server.sync.server.ServerStates;
import org.podium.server.sync.server.SyncSettings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at one server, decides, and notes what it saw, its trouble and its state in one transaction. */
@Component
class ServerSync {
    private static final int MOST_AWAITED = 300;
    private static final int MOST_OTHERS = 100;

    private final SyncSettings settings;
    private final Meetings meetings;
    private final RecordingWriter recordings;
    private final Hints hints;
    private final ServerStates states;
    private final Incidents incidents;
    private final TransactionTemplate transaction;
    private final RandomGenerator random;
    private final Clock clock;

    ServerSync(
            SyncSettings settings,
            Meetings meetings,
            RecordingWriter recordings,
            Hints hints,
            ServerStates states,
            Incidents incidents,
            TransactionTemplate transaction,
            RandomGenerator random,
            Clock clock) {
        this.settings = settings;
        this.meetings = meetings;
        this.recordings = recordings;
        this.hints = hints;
        this.states = states;
        this.incidents = incidents;
        this.transaction = transaction;
        this.random = random;
        this.clock = clock;
    }

    /** Looks. A dry run asks and decides, and changes nothing here. */
    ServerReport at(BbbClient client, ServerState state, boolean dry) {
        Instant now = clock.instant();
        String server = state.name();
        Round before = asSet(client.server(), state.round()).at(now, settings.round());
        Set<String> hinted = hints.of(server);
        List<String> awaited = meetings.awaited(server, now, MOST_AWAITED);
        PollRequest questions = questions(server, before, hinted, awaited);
        Duration limit = settings.look();
        int pages = before.done().isEmpty() ? settings.firstPages() : settings.pages();
        PollResult seen = ServerPoll.at(
                client,
                questions,
                pages,
                () -> Duration.between(now, clock.instant()).compareTo(limit) < 0,
                clock);
        SyncPlan all = SyncPlan.of(server, seen, questions.running(), now);
        List<String> told = new ArrayList<>(all.absent());
        all.recordings().stream().map(RecordingSighting::recordId).forEach(told::add);
        Map<String, String> known = recordings.states(server, told);
        SyncPlan plan = all.knowing(known.keySet());
        List<Finding> findings = new ArrayList<>(seen.troubles());
        if (!dry) {
            transaction.executeWithoutResult(_ -> {
                carryOut(plan, before, awaited, now);
                hints.forget(server, hinted, seen.answered());
                ServerState after = after(state, before, seen, now);
                states.save(after);
                findings.addAll(shortcomings(after));
                incidents.found(PollFindings.scope(server), findings);
            });
        }
        return report(plan, seen, known, dry);
    }

    /** The administrator's word on how recordings are listed stands above what was found out. */
    private static Round asSet(BbbServer server, Round round) {
        return switch (server.listings()) {
            case ASK -> round;
            case PAGED -> round.way() == Way.PAGES ? round : round.to(Way.PAGES);
            case BY_IDS -> round.way() == Way.PAGES || round.way() == Way.WHOLE ? round.to(Way.BEGINNINGS) : round;
        };
    }

    /** What a look that went well does not find, and nobody would miss. */
    private List<Finding> shortcomings(ServerState state) {
        List<Finding> shortcomings = new ArrayList<>();
        Round round = state.round();
        boolean roomsOnly = round.way() == Way.ROOMS || round.way() == Way.BEGINNINGS_AGAIN;
        boolean whole = round.whole().map(FullListing::borne).orElse(false);
        // Before any is known, it may be that there is none.
        if (roomsOnly && !whole && recordings.count(state.name()).recordings() > 0) {
            shortcomings.add(PollFindings.unlistable(state.name()));
        }
        if (state.lacking().sure()) {
            shortcomings.add(PollFindings.lacking(state.name(), state.lacking().recordings(), round.total()));
        }
        return shortcomings;
    }

    private PollRequest questions(String server, Round round, Set<String> hinted, List<String> awaited) {
        Set<String> byName = new LinkedHashSet<>(hinted);
        byName.addAll(awaited);
        byName.addAll(recordings.inTheMaking(server, MOST_OTHERS));
        // Only a round that has come to its end has proved anything about what it did not bring.
        round.proof().ifPresent(since -> byName.addAll(recordings.unseenSince(server, since, MOST_OTHERS)));
        return new PollRequest(meetings.running(server), new ArrayList<>(byName), known(server), round);
    }

    private KnownRecordings known(String server) {
        return new KnownRecordings() {
            @Override
            public List<String> rooms(String after) {
                return meetings.rooms(server, after, settings.pages() * 100);
            }

            @Override
            public long recordings() {
                return recordings.count(server).recordings();
            }
        };
    }

    private void carryOut(SyncPlan plan, Round round, List<String> awaited, Instant now) {
        String server = plan.server();
        meetings.seen(server, plan.meetings(), now);
        meetings.endedAt(
                server,
                plan.ended().stream()
                        .map(one -> new Meetings.EndedMeeting(one.meeting(), one.at()))
                        .toList(),
                now);
        meetings.missed(server, plan.missed());
        meetings.ended(server, plan.over(), now);
        recordings.seen(server, plan.recordings(), now, round.begun().orElse(now));
        recordings.absent(server, plan.absent(), now, now.minus(settings.sure()));
        Set<String> come = plan.recordings().stream()
                .filter(recording -> !recording.state().startsWith("process"))
                .map(RecordingSighting::recordId)
                .collect(Collectors.toSet());
        meetings.asked(server, awaited, come, now, settings.effort());
    }

    private ServerState after(ServerState state, Round before, PollResult seen, Instant now) {
        Breaker breaker = seen.broken()
                ? state.breaker().failed(Backoff.USUAL, now, random.nextDouble())
                : state.breaker().succeeded();
        Optional<Instant> well = seen.troubles().isEmpty() ? Optional.of(now) : state.well();
        boolean ended = !seen.round().done().equals(before.done());
        Lacking lacking = ended ? lacking(state, seen) : state.lacking();
        boolean again = lacking.doubtful() && !lacking.equals(state.lacking());
        Round round = again ? seen.round().anew(seen.round().way(), now) : seen.round();
        return new ServerState(state.name(), breaker, Optional.of(now), well, round, counting(state, seen), lacking);
    }

    /** What the total counts now; a look that did not come so far leaves that as it was. */
    private static Counting counting(ServerState state, PollResult seen) {
        if (seen.round().way() != Way.PAGES) {
            return Counting.CAME;
        }
        return seen.told().map(Counting::of).orElse(seen.troubles().isEmpty() ? Counting.CAME : state.counting());
    }

    /** How many more there are than we know, as the server says; where it counts formats, ours are counted too. */
    private Lacking lacking(ServerState state, PollResult seen) {
        return seen.told()
                .filter(told -> told.total() > 0)
                .map(told -> {
                    RecordingWriter.Count count = recordings.count(state.name());
                    long known = Counting.of(told) == Counting.FORMATS ? count.entries() : count.recordings();
                    return state.lacking()
                            .after(Math.min(seen.round().first(), told.total()) - known, told.total() - known);
                })
                .orElse(Lacking.NONE);
    }

    private static ServerReport report(SyncPlan plan, PollResult seen, Map<String, String> known, boolean dry) {
        List<String> added = new ArrayList<>();
        List<String> moved = new ArrayList<>();
        for (RecordingSighting recording : plan.recordings()) {
            String before = known.get(recording.recordId());
            if (before == null) {
                added.add(recording.recordId());
            } else if (!before.equals(recording.state())) {
                moved.add(recording.recordId() + ": " + before + " -> " + recording.state());
            }
        }
        ServerReport.Outcome outcome = seen.troubles().isEmpty()
                ? ServerReport.Outcome.WELL
                : seen.broken() ? ServerReport.Outcome.UNREACHED : ServerReport.Outcome.TROUBLE;
        return new ServerReport(
                plan.server(),
                outcome,
                plan.meetings().size(),
                plan.over().size(),
                plan.recordings().size(),
                added,
                moved,
                plan.absent(),
                seen.round().progress().orElse(-1.0),
                seen.troubles(),
                dry ? PlanText.of(plan, known) : null);
    }
}
