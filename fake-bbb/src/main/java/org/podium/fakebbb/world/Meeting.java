package org.podium.fakebbb.world;

import java.util.List;
import java.util.stream.Stream;

/** A meeting that runs now. */
public record Meeting(Held held, boolean recorded, List<Attendee> attendees) {
    public Meeting {
        attendees = List.copyOf(attendees);
    }

    public String id() {
        return held.meetingId();
    }

    Meeting joined(Attendee newcomer) {
        return new Meeting(
                held,
                recorded,
                Stream.concat(without(newcomer.userId()), Stream.of(newcomer)).toList());
    }

    Meeting left(String userId) {
        return new Meeting(held, recorded, without(userId).toList());
    }

    private Stream<Attendee> without(String userId) {
        return attendees.stream().filter(attendee -> !attendee.userId().equals(userId));
    }
}
