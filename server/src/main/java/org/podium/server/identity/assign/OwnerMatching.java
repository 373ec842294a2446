package org.podium.server.identity.assign;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.podium.server.identity.claim.OwnerTable;
import org.podium.server.identity.match.Matching;
import org.podium.server.identity.match.evidence.IdentitySettings;
import org.podium.server.identity.match.rule.Match;
import org.podium.server.identity.person.PersonKeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds out whose the recordings are: everything that is new or has changed, in parts of some thousand, each part in one
 * transaction of some ten statements.
 */
@Component
public class OwnerMatching {
    private static final int AT_ONCE = 20_000;

    private final TransactionTemplate transaction;
    private final Clock clock;
    private final PersonKeys keys;
    private final Matching matching;
    private final OwnerTable owners;

    OwnerMatching(
            JdbcClient sql,
            TransactionTemplate transaction,
            Clock clock,
            PersonKeys keys,
            Matching matching,
            IdentitySettings settings) {
        this.transaction = transaction;
        this.clock = clock;
        this.keys = keys;
        this.matching = matching;
        this.owners = new OwnerTable(sql, settings.ownerKeys());
    }

    /** Matches all that is due: new moderators, and those whom a change in the directory concerns. */
    public MatchReport matchAll() {
        return run(false);
    }

    /** The same, looking through everything that was never matched, however old. */
    public MatchReport matchEverything() {
        return run(true);
    }

    private MatchReport run(boolean all) {
        transaction.executeWithoutResult(_ -> {
            keys.complete(all);
            matching.makeDue(all);
        });
        MatchReport report = new MatchReport(0, 0, 0, 0);
        MatchReport part;
        do {
            part = Objects.requireNonNull(transaction.execute(_ -> moderators()));
            report = report.plus(part);
        } while (!part.nothing());
        int found =
                Objects.requireNonNull(transaction.execute(_ -> recordings(owners.unclaimed(all, clock.instant()))));
        return report.plus(new MatchReport(0, 0, 0, found));
    }

    private MatchReport moderators() {
        Map<Long, Match> matches = matching.next(AT_ONCE);
        int recordings = matches.isEmpty() ? 0 : recordings(owners.recordingsOf(matches.keySet()));
        return new MatchReport(
                count(matches, Match.Matched.class),
                count(matches, Match.Ambiguous.class),
                count(matches, Match.NoOne.class),
                recordings);
    }

    private int recordings(List<Long> recordings) {
        if (!recordings.isEmpty()) {
            owners.propose(recordings, clock.instant());
            owners.settle(recordings);
        }
        return recordings.size();
    }

    private static int count(Map<Long, Match> matches, Class<? extends Match> kind) {
        return (int) matches.values().stream().filter(kind::isInstance).count();
    }
}
