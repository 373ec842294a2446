package org.podium.server.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.podium.server.library.Audience;
import org.podium.server.library.LibrarySettings;
import org.podium.server.notification.Finding;
import org.podium.server.notification.IncidentWords;
import org.podium.server.notification.Incidents;
import org.podium.server.platform.Cut;
import org.podium.server.platform.audit.Audit;
import org.podium.server.platform.task.RecurringJob;
import org.podium.server.publication.Decision;
import org.podium.server.publication.Publications;
import org.podium.server.retention.RescuePlan.Threatened;
import org.podium.server.retention.RetentionSettings.Rescue;
import org.podium.server.sync.server.ServerSettings;
import org.podium.server.sync.server.SyncSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Says in time which recordings a server will delete that nobody made a film of; saves them where it is told to. */
@Component
class RescueJob implements RecurringJob {
    private static final Logger LOG = LoggerFactory.getLogger(RescueJob.class);
    private static final String ACTOR = "keeping";

    /** So many films are asked for in one run: the workers are for the living too. */
    private static final int MOST = 20;

    private final Expiries expiries;
    private final RetentionSettings settings;
    private final SyncSettings sync;
    private final Publications publications;
    private final ExpiryMails mails;
    private final Incidents incidents;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RescueJob(
            Expiries expiries,
            RetentionSettings settings,
            SyncSettings sync,
            LibrarySettings library,
            Publications publications,
            ExpiryMails mails,
            Incidents incidents,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        if (settings.rescue() == Rescue.CONVERT && library.audience() != Audience.OWNERS) {
            throw new IllegalArgumentException("podium.keeping.rescue=CONVERT publishes without being asked: it needs"
                    + " podium.library.audience=owners");
        }
        this.expiries = expiries;
        this.settings = settings;
        this.sync = sync;
        this.publications = publications;
        this.mails = mails;
        this.incidents = incidents;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "keeping-rescue";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        RescuePlan plan = RescuePlan.of(expiries.near(now), settings, now);
        plan.converted().stream().limit(MOST).forEach(this::save);
        mails.tell(plan.warned().values().stream().flatMap(List::stream).toList());
        for (ServerSettings server : sync.servers()) {
            List<Threatened> warned = plan.warned().getOrDefault(server.name(), List.of());
            String scope = "expiry:" + server.name();
            incidents.found(scope, warned.isEmpty() ? List.of() : List.of(finding(scope, server.name(), warned)));
        }
    }

    private static Finding finding(String scope, String server, List<Threatened> warned) {
        Threatened first = warned.getFirst();
        return new Finding(
                "recordings.expire",
                scope,
                List.of(
                        server,
                        String.valueOf(warned.size()),
                        IncidentWords.dayWord(first.expiry()),
                        first.name().length() > 80 ? Cut.to(80, first.name()) + "…" : first.name()));
    }

    /** Each by itself: one that cannot be published must not take the others with it. */
    private void save(Threatened one) {
        try {
            transaction.executeWithoutResult(_ -> {
                Decision decision = publications.publish(one.owner().orElseThrow(), one.id(), "");
                if (decision instanceof Decision.Published) {
                    audit.note(ACTOR, "keeping.rescue", "recording:" + one.id(), one.name());
                }
            });
        } catch (RuntimeException e) {
            LOG.error("The recording {} could not be published before its server deletes it", one.id(), e);
        }
    }
}
