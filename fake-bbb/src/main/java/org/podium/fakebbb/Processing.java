package org.podium.fakebbb;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.podium.fakebbb.world.Agenda;
import org.podium.fakebbb.world.Event;
import org.podium.fakebbb.world.Format;
import org.podium.fakebbb.world.Meeting;
import org.podium.fakebbb.world.Recording;
import org.podium.fakebbb.world.State;
import org.podium.fakebbb.world.World;

/**
 * BBB's recording work: what was recorded is seen as "processing" some time after the meeting, and is ready some time
 * after that.
 */
record Processing(
        World world,
        Agenda agenda,
        Function<Meeting, List<Format>> formats,
        Duration seen,
        Duration ready,
        boolean guarded) {
    void hear(Event event) {
        if (event instanceof Event.MeetingEnded(Meeting meeting) && meeting.recorded()) {
            Instant end = world.clock().instant();
            int people = meeting.attendees().size();
            agenda.add(
                    end.plus(seen),
                    () -> world.process(new Recording(meeting.held(), end, people, State.PROCESSING, List.of())));
            agenda.add(
                    end.plus(ready),
                    () -> world.process(new Recording(
                            meeting.held(), end, people, State.PUBLISHED, guarded, formats.apply(meeting))));
        }
    }
}
