package org.podium.server.notification;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.podium.server.platform.task.Job;
import org.podium.server.platform.task.Next;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends one mail; while the mail server is dead it waits, at most half an hour at a time. */
@Component
class MailJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(MailJob.class);
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final JdbcClient sql;
    private final ObjectProvider<JavaMailSender> sender;
    private final NotificationSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailJob(
            JdbcClient sql,
            ObjectProvider<JavaMailSender> sender,
            NotificationSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.sql = sql;
        this.sender = sender;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Letter(UUID id, List<String> recipients, String subject, String body, int attempts) {}

    /** What became of one try. */
    private enum Sent {
        YES,
        /** The server takes no mails at all now. */
        NOT_NOW,
        /** The server does not take this one. */
        NOT_THIS
    }

    @Override
    public String name() {
        return "notice-mail";
    }

    /** After an outage the first that is due takes those before it along, so that they arrive in their order. */
    @Override
    public Next run(String id) throws Exception {
        UUID wanted = UUID.fromString(id);
        for (UUID letter : waitingUpTo(wanted)) {
            Sent sent = Objects.requireNonNull(transaction.execute(_ -> send(letter)));
            if (sent != Sent.YES && (sent == Sent.NOT_NOW || letter.equals(wanted))) {
                return later(wanted);
            }
        }
        return new Next.Done();
    }

    private List<UUID> waitingUpTo(UUID id) {
        return sql.sql("""
            SELECT m.id FROM mail m JOIN mail w ON w.id = ? AND w.sent_at IS NULL
            WHERE m.sent_at IS NULL AND (m.created_at, m.id) <= (w.created_at, w.id) ORDER BY m.created_at, m.id\
            """).param(id).query(UUID.class).list();
    }

    /** Sends one that nobody has sent yet; its row is locked meanwhile, since another node may take it along too. */
    private Sent send(UUID id) {
        Optional<Letter> letter = sql.sql("SELECT * FROM mail WHERE id = ? AND sent_at IS NULL FOR UPDATE")
                .param(id)
                .query((row, _) -> new Letter(
                        row.getObject("id", UUID.class),
                        List.of((String[]) row.getArray("recipients").getArray()),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getInt("attempts")))
                .optional();
        if (letter.isEmpty()) {
            return Sent.YES;
        }
        Sent sent = send(letter.get());
        note(
                "UPDATE mail SET attempts = attempts + 1, sent_at = CASE WHEN ? THEN ? ELSE sent_at END WHERE id = ?",
                List.of(sent == Sent.YES, Timestamp.from(clock.instant()), id));
        return sent;
    }

    private Sent send(Letter letter) {
        JavaMailSender server = sender.getIfAvailable();
        if (server == null) {
            LOG.warn("A mail waits: no mail server is set (spring.mail.host)");
            return Sent.NOT_NOW;
        }
        try {
            var message = server.createMimeMessage();
            var mail = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
            mail.setFrom(settings.from());
            mail.setTo(letter.recipients().toArray(String[]::new));
            mail.setSubject(letter.subject());
            mail.setText(letter.body());
            server.send(message);
            return Sent.YES;
        } catch (MailException | MessagingException e) {
            LOG.warn("A mail could not be sent and waits: {}", e.getClass().getSimpleName());
            boolean alone = e instanceof MessagingException
                    || (e instanceof MailSendException some
                            && !some.getFailedMessages().isEmpty());
            return alone ? Sent.NOT_THIS : Sent.NOT_NOW;
        }
    }

    private Next later(UUID id) {
        int attempts = sql.sql("SELECT attempts FROM mail WHERE id = ?")
                .param(id)
                .query(Integer.class)
                .single();
        Duration wait = Duration.ofSeconds(30L << Math.clamp(attempts - 1, 0, 6));
        return new Next.Retry(clock.instant().plus(wait.compareTo(LONGEST) < 0 ? wait : LONGEST));
    }

    private void note(String statement, List<Object> values) {
        sql.sql(statement).params(values).update();
    }
}
