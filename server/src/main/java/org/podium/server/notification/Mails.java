package org.podium.server.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.podium.server.platform.Ids;
import org.podium.server.platform.task.Tasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Entry point for mails: one is kept in the database, with the change it tells of, until a mail server has taken it. */
@Component
public class Mails {
    private static final int LONGEST_NAME = 200;

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

    /** A name as it may stand in a mail: in one line and not endless, so that nobody writes lines of ours into it. */
    public static String named(String name) {
        String line = name.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
        int most = Math.min(line.codePointCount(0, line.length()), LONGEST_NAME);
        return line.substring(0, line.offsetByCodePoints(0, most));
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

    /** How many mails were sent before a moment. */
    public long sentBefore(Instant before) {
        return sql.sql("SELECT count(*) FROM mail WHERE sent_at < ?")
                .param(Timestamp.from(before))
                .query(Long.class)
                .single();
    }

    /** Forgets mails that were sent before a moment; how many. */
    @Transactional
    public int forget(Instant before) {
        return sql.sql("DELETE FROM mail WHERE sent_at < ?")
                .param(Timestamp.from(before))
                .update();
    }
}
