package org.podium.server.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.podium.bbb.BbbClient;
import org.podium.server.meeting.Meetings;
import org.podium.server.platform.Chore;
import org.podium.server.recording.RecordingNotes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at each server in its turn and notes what it saw, in one transaction a server. */
@Component
public class SyncLook implements Chore {
    private static final Logger LOG = LoggerFactory.getLogger(SyncLook.class);

    private final Servers servers;
    private final SyncSettings settings;
    private final Meetings meetings;
    private final RecordingNotes recordings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SyncLook(
            Servers servers,
            SyncSettings settings,
            Meetings meetings,
            RecordingNotes recordings,
            TransactionTemplate transaction,
            Clock clock) {
        this.servers = servers;
        this.settings = settings;
        this.meetings = meetings;
        this.recordings = recordings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "sync-look";
    }

    @Override
    public Duration every() {
        return settings.every();
    }

    @Override
    public void run() {
        servers.all().forEach(this::look);
    }

    private void look(BbbClient client) {
        String server = client.server().name();
        Instant now = clock.instant();
        Seen seen =
                Look.at(client, meetings.running(server), meetings.roomsSince(server, now.minus(settings.effort())));
        seen.troubles().forEach(LOG::warn);
        carryOut(SyncPlan.of(server, seen, now), now);
    }

    private void carryOut(SyncPlan plan, Instant now) {
        transaction.executeWithoutResult(status -> {
            meetings.seen(plan.server(), plan.meetings(), now);
            meetings.ended(plan.server(), plan.over(), now);
            recordings.seen(plan.server(), plan.recordings(), now);
        });
    }
}
