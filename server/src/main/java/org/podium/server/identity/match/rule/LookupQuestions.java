package org.podium.server.identity.match.rule;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.podium.server.identity.match.evidence.Evidence;
import org.podium.server.identity.match.evidence.Origin;
import org.podium.server.identity.match.evidence.UserId;
import org.podium.server.identity.name.NameKey;
import org.podium.server.identity.name.Reading;
import org.podium.server.identity.name.Split;

/**
 * All that the rules may want to know of the directory about some moderators, so that it can be asked for at once, however
 * many they are.
 *
 * @param ids user ids at an origin, that may be bound or refused
 * @param usernames in small letters
 * @param emails in small letters
 * @param names whole names in plain letters
 * @param words words beside a name that might be names themselves
 * @param courses whose teachers might be known
 */
public record LookupQuestions(
        Set<IdAt> ids,
        Set<String> usernames,
        Set<String> emails,
        Set<NameKey> names,
        Set<String> words,
        Set<IdAt> courses) {
    /** A word that has a meaning at one origin only. */
    public record IdAt(Origin origin, String id) {}

    public static LookupQuestions of(Collection<Evidence> all) {
        LookupQuestions asked = new LookupQuestions(
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>());
        all.forEach(asked::add);
        return asked;
    }

    private void add(Evidence evidence) {
        if (evidence.user() instanceof UserId.Sent(String id)) {
            ids.add(new IdAt(evidence.origin(), id));
        }
        for (Evidence.Read read : evidence.read()) {
            switch (read.kind()) {
                case USERNAME -> usernames.add(plain(read.value()));
                case EMAIL -> emails.add(plain(read.value()));
                case SUBJECT -> ids.add(new IdAt(evidence.origin(), read.value()));
            }
        }
        evidence.owners().forEach(owner -> {
            usernames.add(plain(owner));
            emails.add(plain(owner));
        });
        evidence.course().ifPresent(course -> courses.add(new IdAt(evidence.origin(), course)));
        emails.addAll(evidence.fullName().addresses());
        for (Reading reading : evidence.fullName().readings()) {
            words.addAll(reading.doubtful());
            reading.splits().stream().map(Split::keys).forEach(names::addAll);
        }
    }

    /** User names and addresses are compared without regard to capitals, as directories do. */
    static String plain(String id) {
        return id.strip().toLowerCase(Locale.ROOT);
    }
}
