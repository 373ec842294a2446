package org.podium.fakebbb.news;

import java.util.List;
import java.util.Optional;

/** Somebody who wants to be told. An empty list of events means all. */
public record Hook(int id, String callbackUrl, Optional<String> meetingId, List<String> events, boolean raw) {
    public Hook {
        events = List.copyOf(events);
    }

    boolean wants(String event, String meeting) {
        return (events.isEmpty() || events.contains(event))
                && meetingId.map(meeting::equals).orElse(true);
    }
}
