package org.podium.server.identity.claim;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.podium.server.identity.Marks;
import org.podium.server.identity.match.IdentitySettings;
import org.podium.server.platform.Chore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Matches what is new, every minute or so; once a day everything that is not matched yet, and forgets old names. */
@Component
final class MatchChore implements Chore {
    private static final Logger LOG = LoggerFactory.getLogger(MatchChore.class);
    private static final String LAST_FULL = "match-full";

    private final IdentitySettings settings;
    private final Identity identity;
    private final Privacy privacy;
    private final JdbcClient sql;
    private final Clock clock;
    private MatchReport last = new MatchReport(0, 0, 0, 0);

    MatchChore(IdentitySettings settings, Identity identity, Privacy privacy, JdbcClient sql, Clock clock) {
        this.settings = settings;
        this.identity = identity;
        this.privacy = privacy;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "identity-match";
    }

    @Override
    public Duration every() {
        return settings.every();
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        boolean full = Marks.moment(sql, LAST_FULL).isBefore(now.minus(Duration.ofDays(1)));
        MatchReport report = full ? identity.matchEverything() : identity.matchAll();
        if (full) {
            privacy.forgetOldNames();
            Marks.set(sql, LAST_FULL, now);
        }
        // Recent recordings that nobody claims are looked at again each minute: the same words once are enough.
        if (!report.nothing() && !report.equals(last)) {
            LOG.info("Matching: {}", report);
        }
        last = report;
    }
}
