package org.podium.fakebbb;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.podium.fakebbb.world.Attendee;
import org.podium.fakebbb.world.Format;
import org.podium.fakebbb.world.Held;
import org.podium.fakebbb.world.Meeting;
import org.podium.fakebbb.world.Recording;
import org.podium.fakebbb.world.State;
import org.podium.fakebbb.world.World;

/** A large university at full hour: many meetings, many people, many recordings; nothing in them. */
public record Crowd(int meetings, int attendees, int recordings) {
    /** Old recordings lie one minute apart, the youngest a day before now. */
    public void fill(World world) {
        Instant now = world.clock().instant();
        IntStream.range(0, meetings)
                .mapToObj(number -> meeting(number, now.minusSeconds(600)))
                .forEach(world::start);
        world.stock(IntStream.range(0, recordings)
                .mapToObj(number -> recording(number, now))
                .toList());
    }

    private Meeting meeting(int number, Instant created) {
        Held held = held("crowd-room-" + number, "Cours n° " + number, created);
        Stream<Attendee> teacher = Stream.of(Attendee.moderator("prof" + number, "Camille Enseignante-" + number));
        Stream<Attendee> students = IntStream.range(1, attendees)
                .mapToObj(seat -> Attendee.viewer("etu" + (number * 31 + seat), "Dominique Étudiant-" + seat));
        return new Meeting(
                held, true, Stream.concat(teacher, students).limit(attendees).toList());
    }

    private Recording recording(int number, Instant now) {
        Instant created = now.minus(Duration.ofDays(1)).minus(Duration.ofMinutes(number));
        // Ten meetings to a room: ids are used again and again.
        Held held = held("crowd-room-" + number / 10, "Cours n° " + number / 10, created);
        return new Recording(
                held,
                created.plus(Duration.ofMinutes(50)),
                attendees,
                number % 17 == 0 ? State.UNPUBLISHED : State.PUBLISHED,
                List.of(Format.bare("presentation", Duration.ofMinutes(45))));
    }

    private static Held held(String id, String name, Instant created) {
        return new Held(id, name, created, Map.of("bbb-origin", "Pod", "bbb-origin-server-name", "pod.example.org"));
    }
}
