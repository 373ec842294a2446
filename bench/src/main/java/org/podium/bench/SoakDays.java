package org.podium.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.podium.fakebbb.FakeBbb;
import org.podium.fakebbb.trouble.Trouble;
import org.podium.fakebbb.world.Format;
import org.podium.fakebbb.world.Held;
import org.podium.fakebbb.world.Meeting;
import org.podium.fakebbb.world.Recording;
import org.podium.fakebbb.world.State;

/** What happens on the server of a soak, by chance with a seed: meetings, recordings, troubles. */
final class SoakDays {
    private static final List<Trouble> TROUBLES = List.of(
            new Trouble.Status(500),
            new Trouble.Status(502),
            new Trouble.CutOff(),
            new Trouble.BrokenOff(),
            new Trouble.Html(),
            new Trouble.Empty(),
            new Trouble.Reset(),
            new Trouble.Slow(Duration.ofMillis(50)));

    private final FakeBbb server;
    private final Random random;
    private final Soak.Length length;
    private final Map<String, Integer> published = new HashMap<>();
    private int numbers;
    private boolean down;

    SoakDays(FakeBbb server, Random random, Soak.Length length) {
        this.server = server;
        this.random = random;
        this.length = length;
    }

    /** Ids of all recordings that were ever published, with their rooms. */
    Map<String, Integer> published() {
        return Map.copyOf(published);
    }

    /** Puts the meetings of a day on the agenda; each room meets once in some days, with its one teacher. */
    void plan(Instant morning) {
        for (int meeting = 0; meeting < length.meetings(); meeting++) {
            int room = numbers++ % length.rooms();
            Instant start = morning.plusSeconds(random.nextInt(13 * 3600)).plusMillis(random.nextInt(1000));
            // One in ten is over before anybody looks.
            Duration lasts = random.nextInt(10) == 0
                    ? Duration.ofSeconds(60 + random.nextInt(120))
                    : Duration.ofMinutes(20 + random.nextInt(100));
            Held held = new Held("room-" + room, "Cours " + room, start, SoakPeople.metadata(room));
            server.agenda()
                    .add(start, () -> server.world().start(new Meeting(held, true, List.of(SoakPeople.teacher(room)))));
            server.agenda().add(start.plus(lasts), () -> server.world().end(held.meetingId()));
            publish(held, start.plus(lasts), room);
        }
    }

    private void publish(Held held, Instant end, int room) {
        Instant ready = end.plus(
                random.nextInt(25) == 0
                        ? Duration.ofHours(24 + random.nextInt((length.latest() - 1) * 24))
                        : Duration.ofMinutes(5 + random.nextInt(600)));
        List<Format> formats = random.nextInt(3) == 0
                ? List.of(
                        Format.bare("presentation", Duration.ofMinutes(45)),
                        Format.bare("video", Duration.ofMinutes(45)))
                : List.of(Format.bare("presentation", Duration.ofMinutes(45)));
        Recording recording = new Recording(held, end, 5, State.PUBLISHED, server.guards(), formats);
        server.agenda().add(ready, () -> {
            server.world().process(recording);
            published.put(recording.id(), room);
        });
        if (random.nextInt(50) == 0) {
            server.agenda()
                    .add(
                            ready.plus(Duration.ofHours(1 + random.nextInt(100))),
                            () -> server.world().process(recording.in(State.DELETED)));
        }
    }

    /** One look in twenty meets trouble: some calls fail, or nobody answers. Towards the end all is well. */
    boolean trouble(boolean any) {
        if (!any || random.nextInt(20) != 0) {
            return false;
        }
        if (random.nextInt(4) == 0) {
            server.refuse();
            down = true;
            return true;
        }
        Trouble trouble = TROUBLES.get(random.nextInt(TROUBLES.size()));
        server.troubles().set(random.nextBoolean() ? "getRecordings" : "*", trouble, 1 + random.nextInt(3));
        return true;
    }

    void well() {
        server.troubles().clear();
        if (down) {
            server.accept();
            down = false;
        }
    }
}
