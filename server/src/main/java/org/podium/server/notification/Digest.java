package org.podium.server.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What one mail tells: a decision over incidents, made before anything is written. An incident is told when it begins,
 * when it has ended for good, and between these once a day at most.
 */
record Digest(List<Incident> begun, List<Incident> goingOn, List<Incident> ended) {
    Digest {
        begun = List.copyOf(begun);
        goingOn = List.copyOf(goingOn);
        ended = List.copyOf(ended);
    }

    /** An incident and when the administrator last heard of it. */
    record Heard(Incident incident, Instant told) {}

    static Digest of(List<Heard> all, NotificationSettings settings, Instant now) {
        List<Incident> begun = new ArrayList<>();
        List<Incident> goingOn = new ArrayList<>();
        List<Incident> ended = new ArrayList<>();
        for (Heard heard : all) {
            Incident incident = heard.incident();
            boolean settled = incident.ended()
                    .filter(end -> !end.plus(settings.settled()).isAfter(now))
                    .isPresent();
            switch (incident.told()) {
                case NOTHING -> {
                    if (incident.open()
                            && !incident.since().plus(settings.patience()).isAfter(now)) {
                        begun.add(incident);
                    }
                }
                case BEGINNING -> {
                    if (settled) {
                        ended.add(incident);
                    } else if (incident.open()
                            && !heard.told().plus(settings.reminder()).isAfter(now)) {
                        goingOn.add(incident);
                    }
                }
                case END -> {
                    // All is told.
                }
            }
        }
        return new Digest(begun, goingOn, ended);
    }

    boolean empty() {
        return begun.isEmpty() && goingOn.isEmpty() && ended.isEmpty();
    }
}
