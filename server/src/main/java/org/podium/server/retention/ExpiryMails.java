package org.podium.server.retention;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.person.People;
import org.podium.server.identity.person.Person;
import org.podium.server.notification.IncidentWords;
import org.podium.server.notification.Mails;
import org.podium.server.notification.NotificationSettings;
import org.podium.server.platform.PodiumSettings;
import org.podium.server.retention.RescuePlan.Threatened;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells owners that a server will delete what they made no video of: in one mail each, and of each recording once. */
@Component
class ExpiryMails {
    /** So many are named in a mail; the page shows them all. */
    private static final int NAMED = 20;

    private final JdbcClient sql;
    private final People people;
    private final Mails mails;
    private final NotificationSettings settings;
    private final PodiumSettings podium;
    private final MessageSource words;
    private final IncidentWords moments;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ExpiryMails(
            JdbcClient sql,
            People people,
            Mails mails,
            NotificationSettings settings,
            PodiumSettings podium,
            MessageSource words,
            IncidentWords moments,
            TransactionTemplate transaction,
            Clock clock) {
        this.sql = sql;
        this.people = people;
        this.mails = mails;
        this.settings = settings;
        this.podium = podium;
        this.words = words;
        this.moments = moments;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Tells the first owners of these, the soonest first, as far as they have an address and were not told before. */
    void tell(Collection<Threatened> warned) {
        Map<PersonId, List<Threatened>> byOwner = warned.stream()
                .filter(one -> one.owner().isPresent())
                .collect(Collectors.groupingBy(one -> one.owner().orElseThrow()));
        for (Person owner : people.find(byOwner.keySet())) {
            if (owner.active() && !owner.email().isBlank()) {
                // What is noted and its mail are kept together or not at all.
                transaction.executeWithoutResult(_ -> tell(owner, byOwner.getOrDefault(owner.id(), List.of())));
            }
        }
    }

    private void tell(Person owner, List<Threatened> theirs) {
        List<Threatened> news =
                theirs.stream().filter(one -> note(one, owner.id())).toList();
        if (!news.isEmpty()) {
            String more = news.size() > NAMED ? text("expiry.mail.more", news.size() - NAMED) : "";
            String list = news.stream().limit(NAMED).map(this::line).collect(Collectors.joining("\n"));
            mails.send(
                    List.of(owner.email()),
                    text("expiry.mail.subject", news.size()),
                    text("expiry.mail", news.size(), list + more, podium.address() + "/sessions"));
        }
    }

    private String line(Threatened one) {
        String day = moments.day(one.expiry(), settings.language());
        return text("expiry.mail.line", Mails.named(one.name()), day);
    }

    /** Whether this one was not told of it before. */
    private boolean note(Threatened one, PersonId owner) {
        return sql.sql("INSERT INTO expiry_mail (recording, person, told_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                        .params(one.id().value(), owner.value(), Timestamp.from(clock.instant()))
                        .update()
                > 0;
    }

    private String text(String key, Object... args) {
        return words.getMessage(key, args, settings.language());
    }
}
