package org.podium.server.notification;

import jakarta.mail.MessagingException;
import java.util.List;
import org.podium.server.platform.Probe;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Whether the mail server takes us, without a mail being sent. */
@Component
class MailProbe implements Probe {
    private static final String PATIENCE = "10000";

    private final ObjectProvider<JavaMailSenderImpl> sender;
    private final NotificationSettings settings;

    MailProbe(ObjectProvider<JavaMailSenderImpl> sender, NotificationSettings settings) {
        this.sender = sender;
        this.settings = settings;
    }

    @Override
    public List<Found> look() {
        JavaMailSenderImpl server = sender.getIfAvailable();
        if (server == null) {
            return List.of(
                    settings.administrators().isEmpty()
                            ? Found.note("mail: none is sent (spring.mail.host, podium.notice.administrators)")
                            : Found.bad("mail: administrators are to be told, and no mail server is set"
                                    + " (spring.mail.host)"));
        }
        for (String kind : List.of("connectiontimeout", "timeout", "writetimeout")) {
            server.getJavaMailProperties().putIfAbsent("mail.smtp." + kind, PATIENCE);
        }
        String name = "mail server " + server.getHost();
        try {
            server.testConnection();
        } catch (MessagingException e) {
            return List.of(Found.bad(name + ": " + Found.reason(e) + " (spring.mail)"));
        }
        return List.of(
                settings.administrators().isEmpty()
                        ? Found.note(name + " takes us; nobody is told of incidents (podium.notice.administrators)")
                        : Found.good(name + " takes us; told of incidents: "
                                + String.join(", ", settings.administrators())));
    }
}
