package org.podium.server.notice;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** A digest as the text of a mail. */
@Component
class DigestMail {
    /** A thousand failures make no longer mail than these; the others are counted. */
    private static final int MOST = 20;

    private final IncidentWords words;

    DigestMail(IncidentWords words) {
        this.words = words;
    }

    String subject(Digest digest, Locale language) {
        int wrong = digest.begun().size() + digest.goingOn().size();
        return wrong == 0
                ? words.text("mail.subject.well", language, digest.ended().size())
                : words.text("mail.subject.wrong", language, wrong);
    }

    String body(Digest digest, String address, Locale language) {
        StringBuilder text = new StringBuilder();
        part(text, "mail.begun", digest.begun(), language);
        part(text, "mail.going-on", digest.goingOn(), language);
        part(text, "mail.ended", digest.ended(), language);
        return text.append(words.text("mail.foot", language, address))
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
