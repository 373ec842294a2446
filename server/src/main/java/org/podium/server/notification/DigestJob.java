package org.podium.server.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.podium.server.platform.PodiumSettings;
import org.podium.server.platform.task.RecurringJob;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the mail on incidents when there is something to tell; the mail and the note that it tells are one change. */
@Component
public class DigestJob implements RecurringJob {
    private final JdbcClient sql;
    private final Mails mails;
    private final DigestMail text;
    private final NotificationSettings settings;
    private final PodiumSettings podium;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DigestJob(
            JdbcClient sql,
            Mails mails,
            DigestMail text,
            NotificationSettings settings,
            PodiumSettings podium,
            TransactionTemplate transaction,
            Clock clock) {
        this.sql = sql;
        this.mails = mails;
        this.text = text;
        this.settings = settings;
        this.podium = podium;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notice-digest";
    }

    @Override
    public Duration every() {
        return settings.every();
    }

    @Override
    public void run() {
        if (!settings.administrators().isEmpty()) {
            transaction.executeWithoutResult(_ -> tell(clock.instant()));
        }
    }

    private void tell(Instant now) {
        Digest digest = Digest.of(heard(), settings, now);
        if (digest.empty()) {
            return;
        }
        mails.send(
                settings.administrators(),
                text.subject(digest, settings.language()),
                text.body(digest, podium.address(), settings.language()));
        Long[] told = Stream.of(digest.begun(), digest.goingOn(), digest.ended())
                .flatMap(List::stream)
                .map(Incident::id)
                .toArray(Long[]::new);
        sql.sql("UPDATE incident SET told_at = ?, end_told = closed_at IS NOT NULL WHERE id = ANY (?)")
                .params(Timestamp.from(now), told)
                .update();
    }

    private List<Digest.Heard> heard() {
        return sql.sql("SELECT * FROM incident WHERE closed_at IS NULL OR (told_at IS NOT NULL AND NOT end_told)"
                        + " ORDER BY opened_at, id FOR UPDATE")
                .query((row, number) -> {
                    Timestamp told = row.getTimestamp("told_at");
                    return new Digest.Heard(
                            Incidents.incident(row, number), told == null ? Instant.EPOCH : told.toInstant());
                })
                .list();
    }
}
