package org.podium.server.identity.assign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.podium.server.identity.Watermarks;
import org.podium.server.identity.match.evidence.IdentitySettings;
import org.podium.server.identity.privacy.Privacy;
import org.podium.server.platform.task.RecurringJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Matches what is new, every minute or so; once a day everything that is not matched yet, and forgets old names. */
@Component
public final class RecurringMatchJob implements RecurringJob {
    private static final Logger LOG = LoggerFactory.getLogger(RecurringMatchJob.class);
    private static final String LAST_FULL = "match-full";

    private final IdentitySettings settings;
    private final OwnerMatching identity;
    private final Privacy privacy;
    private final JdbcClient sql;
    private final Clock clock;
    private MatchReport last = new MatchReport(0, 0, 0, 0);

    public RecurringMatchJob(
            IdentitySettings settings, OwnerMatching identity, Privacy privacy, JdbcClient sql, Clock clock) {
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
        boolean full = Watermarks.moment(sql, LAST_FULL).isBefore(now.minus(Duration.ofDays(1)));
        MatchReport report = full ? identity.matchEverything() : identity.matchAll();
        if (full) {
            privacy.forgetOldNames();
            Watermarks.set(sql, LAST_FULL, now);
        }
        // Recent recordings that nobody claims are looked at again each minute: the same words once are enough.
        if (!report.nothing() && !report.equals(last)) {
            LOG.info("Matching: {}", report);
        }
        last = report;
    }
}
