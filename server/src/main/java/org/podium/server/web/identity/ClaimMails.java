package org.podium.server.web.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.podium.server.identity.claim.ClaimChanged;
import org.podium.server.identity.claim.Ownership;
import org.podium.server.identity.claim.Requests;
import org.podium.server.identity.person.People;
import org.podium.server.identity.person.Person;
import org.podium.server.notification.Mails;
import org.podium.server.notification.NotificationSettings;
import org.podium.server.platform.PodiumSettings;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells those who may decide that somebody asks, and whoever asked what came of it. The mail is kept in the transaction of
 * the decision, so neither is without the other.
 */
@Component
class ClaimMails {
    private final Mails mails;
    private final NotificationSettings settings;
    private final PodiumSettings podium;
    private final MessageSource words;
    private final Ownership ownership;
    private final Requests requests;
    private final People people;

    ClaimMails(
            Mails mails,
            NotificationSettings settings,
            PodiumSettings podium,
            MessageSource words,
            Ownership ownership,
            Requests requests,
            People people) {
        this.mails = mails;
        this.settings = settings;
        this.podium = podium;
        this.words = words;
        this.ownership = ownership;
        this.requests = requests;
        this.people = people;
    }

    @EventListener
    void tell(ClaimChanged news) {
        Map<String, Locale> recipients = news.verb().equals("request") ? deciders(news) : concerned(news);
        if (recipients.isEmpty()) {
            return;
        }
        String key = "claims.mail." + news.verb();
        String name = requests.held(news.recording())
                .map(held -> Mails.named(held.name()))
                .orElse("");
        String who = people.find(news.about())
                .map(person -> Mails.named(person.displayName()))
                .orElse("");
        String page = news.verb().equals("request") ? "/claims" : "/sessions";
        // One mail to each: addresses are nobody else's matter.
        recipients.forEach((one, language) -> {
            String subject = words.getMessage(key + ".subject", new Object[] {name, who}, language);
            String text = words.getMessage(key, new Object[] {name, who, podium.address() + page}, language);
            mails.send(List.of(one), subject, text);
        });
    }

    /** Theirs, if they have ever read a page here. */
    private Locale language(Person person) {
        return person.language().isEmpty() ? settings.language() : Locale.of(person.language());
    }

    /** Administrators, and sure owners who have an address. */
    private Map<String, Locale> deciders(ClaimChanged news) {
        Map<String, Locale> all = new LinkedHashMap<>();
        settings.administrators().forEach(one -> all.put(one, settings.language()));
        people.find(ownership.claims(news.recording()).deciders()).stream()
                .filter(Person::active)
                .filter(person -> !person.email().isBlank())
                .forEach(person -> all.put(person.email(), language(person)));
        return all;
    }

    /** Whose claim it is, unless they did it themselves. */
    private Map<String, Locale> concerned(ClaimChanged news) {
        boolean told = Set.of("confirm", "reject", "revoke", "undo").contains(news.verb())
                && !news.by().equals(news.about());
        return told
                ? people.find(news.about())
                        .filter(person -> !person.email().isBlank())
                        .map(person -> Map.of(person.email(), language(person)))
                        .orElse(Map.of())
                : Map.of();
    }
}
