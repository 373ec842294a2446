package org.podium.server.notice;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.podium.server.platform.Job;
import org.podium.server.platform.Next;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends one mail; while the mail server is dead it waits, at most half an hour at a time. */
@Component
class MailJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(MailJob.class);
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final JdbcClient sql;
    private final ObjectProvider<JavaMailSender> sender;
    private final NoticeSettings settings;
    private final Clock clock;

    MailJob(JdbcClient sql, ObjectProvider<JavaMailSender> sender, NoticeSettings settings, Clock clock) {
        this.sql = sql;
        this.sender = sender;
        this.settings = settings;
        this.clock = clock;
    }

    private record Letter(List<String> recipients, String subject, String body, int attempts) {}

    @Override
    public String name() {
        return "notice-mail";
    }

    @Override
    public Next run(String id) throws Exception {
        Optional<Letter> letter = sql.sql("SELECT * FROM mail WHERE id = ? AND sent_at IS NULL")
                .param(UUID.fromString(id))
                .query((row, _) -> new Letter(
                        List.of((String[]) row.getArray("recipients").getArray()),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getInt("attempts")))
                .optional();
        return letter.isEmpty() ? new Next.Done() : send(UUID.fromString(id), letter.get());
    }

    private Next send(UUID id, Letter letter) throws Exception {
        JavaMailSender server = sender.getIfAvailable();
        if (server == null) {
            return later(id, letter, "no mail server is set (spring.mail.host)");
        }
        try {
            var message = server.createMimeMessage();
            var mail = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
            mail.setFrom(settings.from());
            mail.setTo(letter.recipients().toArray(String[]::new));
            mail.setSubject(letter.subject());
            mail.setText(letter.body());
            server.send(message);
        } catch (MailException e) {
            return later(id, letter, e.getClass().getSimpleName());
        }
        note(
                "UPDATE mail SET attempts = attempts + 1, sent_at = ? WHERE id = ?",
                List.of(Timestamp.from(clock.instant()), id));
        return new Next.Done();
    }

    private Next later(UUID id, Letter letter, String why) {
        LOG.warn("A mail could not be sent and waits: {}", why);
        note("UPDATE mail SET attempts = attempts + 1 WHERE id = ?", List.of(id));
        Duration wait = Duration.ofSeconds(30L << Math.min(letter.attempts(), 6));
        return new Next.Retry(clock.instant().plus(wait.compareTo(LONGEST) < 0 ? wait : LONGEST));
    }

    private void note(String statement, List<Object> values) {
        sql.sql(statement).params(values).update();
    }
}
