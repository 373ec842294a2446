package org.podium.server.notification;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A digest as the text of a mail. */
@Component
class DigestMail {
    /** A thousand failures make no longer mail than these; the others are counted. */
    private static final int MOST = 20;

    private static final int MOST_PLACES = 3;

    private final IncidentWords words;

    DigestMail(IncidentWords words) {
        this.words = words;
    }

    /** Names what it is about, so that one mail of many is told from the others without being opened. */
    String subject(Digest digest, Locale language) {
        List<Incident> wrong = Stream.concat(digest.begun().stream(), digest.goingOn().stream())
                .toList();
        return wrong.isEmpty()
                ? words.text("mail.subject.well", language, digest.ended().size(), places(digest.ended(), language))
                : words.text("mail.subject.wrong", language, wrong.size(), places(wrong, language));
    }

    /** Where it is wrong: the names of servers and directories, the disk, the clean-up. */
    private String places(List<Incident> incidents, Locale language) {
        List<String> places = incidents.stream()
                .map(incident -> place(incident.finding().scope(), language))
                .distinct()
                .toList();
        String named = places.stream().limit(MOST_PLACES).collect(Collectors.joining(", "));
        return places.size() > MOST_PLACES ? named + ", …" : named;
    }

    private String place(String scope, Locale language) {
        return scope.contains(":") && !scope.startsWith("directory:")
                ? scope.substring(scope.indexOf(':') + 1)
                : words.word(IncidentWords.keyed("place." + scope.replace(':', '.')), language);
    }

    String body(Digest digest, String address, Locale language) {
        StringBuilder text = new StringBuilder();
        part(text, "mail.begun", digest.begun(), language);
        part(text, "mail.going-on", digest.goingOn(), language);
        part(text, "mail.ended", digest.ended(), language);
        return text.append(words.text("mail.foot", language, address + "/admin/incidents"))
                .append('\n')
                .toString();
    }

    private void part(StringBuilder text, String title, List<Incident> incidents, Locale language) {
        if (incidents.isEmpty()) {
            return;
        }
        text.append(words.text(title, language)).append("\n\n");
        incidents.stream().limit(MOST).forEach(incident -> item(text, incident, language));
        if (incidents.size() > MOST) {
            text.append(words.text("mail.more", language, incidents.size() - MOST))
                    .append("\n\n");
        }
    }

    private void item(StringBuilder text, Incident incident, Locale language) {
        Finding finding = incident.finding();
        text.append("* ").append(words.what(finding, language)).append('\n');
        text.append("  ")
                .append(words.text("mail.since", language, words.moment(incident.since(), language), incident.times()))
                .append('\n');
        incident.ended()
                .ifPresent(end -> text.append("  ")
                        .append(words.text("mail.until", language, words.moment(end, language)))
                        .append('\n'));
        if (incident.open()) {
            text.append("  ").append(words.advice(finding, language)).append('\n');
        }
        text.append('\n');
    }
}
