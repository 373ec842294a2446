package org.podium.server.notification;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.podium.server.platform.Doc;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Who is told of incidents, and how soon. */
@Doc("Mails to the administrators when something is wrong. The mail server itself is set by spring.mail.host and"
        + " its like.")
@ConfigurationProperties("podium.notice")
public record NotificationSettings(
        @Doc("Addresses that get the mails; none: incidents are only shown in the pages.") @DefaultValue
        List<String> administrators,

        @Doc("The sender's address.") @DefaultValue("podium@localhost")
        String from,

        @Doc("Language of the mails, fr or en.") @DefaultValue("fr")
        Locale language,

        @Doc("How long something must be wrong before a mail is written.") @DefaultValue("3m")
        Duration patience,

        @Doc("How long it must be well again before it counts as ended.") @DefaultValue("15m")
        Duration settled,

        @Doc("How often an incident that goes on is told again.") @DefaultValue("24h")
        Duration reminder,

        @Doc("How often mails are made up, 1s to 1h.") @DefaultValue("60s")
        Duration every) {
    public NotificationSettings {
        administrators = List.copyOf(administrators);
        if (every.compareTo(Duration.ofSeconds(1)) < 0 || every.compareTo(Duration.ofHours(1)) > 0) {
            throw new IllegalArgumentException("podium.notice.every must be 1s to 1h, is " + every);
        }
    }
}
