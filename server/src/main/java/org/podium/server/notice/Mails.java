package org.podium.server.notice;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.podium.server.platform.Ids;
import org.podium.server.platform.Tasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to mails: one is kept in the database, with the change it tells of, until a mail server has taken it. */
@Component
public class Mails {
    private final JdbcClient sql;
    private final Tasks tasks;
    private final MailJob job;
    private final Ids ids;
    private final Clock clock;

    Mails(JdbcClient sql, Tasks tasks, MailJob job, Ids ids, Clock clock) {
        this.sql = sql;
        this.tasks = tasks;
        this.job = job;
        this.ids = ids;
        this.clock = clock;
    }

    /** Has a mail sent, soon or when the mail server is well again. */
    @Transactional
    public UUID send(List<String> recipients, String subject, String body) {
        UUID id = ids.next();
        sql.sql("INSERT INTO mail (id, recipients, subject, body, created_at) VALUES (?, ?, ?, ?, ?)")
                .params(
                        id,
                        recipients.toArray(String[]::new),
                        subject.replaceAll("\\s+", " "),
                        body,
                        Timestamp.from(clock.instant()))
                .update();
        tasks.schedule(job, id.toString());
        return id;
    }

    /** Forgets mails that were sent before a moment; how many. */
    @Transactional
    public int forget(Instant before) {
        return sql.sql("DELETE FROM mail WHERE sent_at < ?")
                .param(Timestamp.from(before))
                .update();
    }
}
