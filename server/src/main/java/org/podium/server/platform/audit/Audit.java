package org.podium.server.platform.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who did what to what, written in the transaction that did it; changed afterwards only to forget an erased person. */
@Component
public class Audit {
    private final JdbcClient sql;
    private final Clock clock;

    Audit(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * One line of the log.
     *
     * @param actor a user name, or the package's name for what the program does by itself
     * @param action {@code package.verb}
     * @param subject what it was done to, such as {@code recording:42}
     * @param detail a plain sentence; never a secret
     */
    public record Entry(Instant at, String actor, String action, String subject, String detail) {}

    public void note(String actor, String action, String subject, String detail) {
        sql.sql("INSERT INTO audit (at, actor, action, subject, detail) VALUES (?, ?, ?, ?, ?)")
                .params(Timestamp.from(clock.instant()), actor, action, subject, detail)
                .update();
    }

    /**
     * Takes an erased person's names and words out of the log; that something was done, and by whose number, stays.
     *
     * @param names in small letters
     */
    void forget(long person, List<String> names) {
        String[] all = names.toArray(String[]::new);
        sql.sql("UPDATE audit SET actor = 'person:' || :id WHERE lower(actor) = ANY (:names)")
                .param("id", person)
                .param("names", all)
                .update();
        sql.sql("UPDATE audit SET detail = '' WHERE detail <> '' AND subject = 'person:' || :id")
                .param("id", person)
                .update();
        sql.sql("""
            UPDATE audit SET detail = 'person ' || :id WHERE starts_with(detail, 'person ' || :id || ': ')
                OR right(detail, length(': person ' || :id)) = ': person ' || :id\
            """).param("id", person).update();
    }

    /** Whether somebody did a thing to a subject since a moment. */
    public boolean did(String actor, String action, String subject, Instant since) {
        return sql.sql("SELECT EXISTS (SELECT FROM audit WHERE subject = ? AND actor = ? AND action = ? AND at > ?)")
                .params(subject, actor, action, Timestamp.from(since))
                .query(Boolean.class)
                .single();
    }

    /** The latest entries on a subject, newest first. */
    public List<Entry> of(String subject, int most) {
        return sql.sql("SELECT at, actor, action, subject, detail FROM audit WHERE subject = ? ORDER BY id DESC LIMIT"
                        + " ?")
                .params(subject, most)
                .query(Entry.class)
                .list();
    }
}
