package org.podium.acceptance.story;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.podium.fakebbb.FakeBbb;
import org.podium.fakebbb.Setup;
import org.podium.fakebbb.demo.Demo;
import org.podium.fakebbb.world.Attendee;
import org.podium.fakebbb.world.Format;
import org.podium.fakebbb.world.Held;
import org.podium.fakebbb.world.Meeting;
import org.podium.fakebbb.world.Recording;
import org.podium.fakebbb.world.State;
import org.podium.server.Application;
import org.podium.server.platform.Role;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** A small university: a BBB server, a Podium, and the people of the demo. */
final class Campus implements AutoCloseable {
    static final Attendee MARIE = Attendee.moderator("mdupont", "Marie Dupont");
    static final Attendee JEAN = Attendee.moderator("jmartin", "Jean Martin");

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path data;
    private final FakeBbb bbb;
    private final Map<String, Object> settings;
    private ConfigurableApplicationContext podium;

    private Campus(Path data, FakeBbb bbb, Map<String, Object> settings) {
        this.data = data;
        this.bbb = bbb;
        this.settings = settings;
        this.podium = Application.start(Role.SERVE, settings);
    }

    /** Opens with settings over those of the demo; everything happens a second after it can. */
    static Campus open(Map<String, Object> more) throws IOException {
        Path data = Files.createTempDirectory("podium-story");
        FakeBbb bbb = FakeBbb.start(Setup.live(InstantSource.system()));
        Map<String, Object> settings = new LinkedHashMap<>(Demo.settings(data, 0, bbb));
        settings.put("podium.sync.every", "1s");
        settings.put("podium.identity.every", "1s");
        settings.put("podium.tasks.poll", "300ms");
        settings.putAll(more);
        return new Campus(data, bbb, settings);
    }

    /** A lecture is held before Podium's eyes, ends, and its recording is published. */
    void lectureIsHeld(String meetingId, String name, Instant created, Attendee teacher, Format format) {
        Held held = new Held(meetingId, name, created, Map.of("bbb-origin", "Pod"));
        bbb.world().start(new Meeting(held, true, List.of(teacher, Attendee.viewer("etudiant", "Élise Moreau"))));
        until("the moderator of " + name + " was seen", () -> count("""
            SELECT count(*) FROM moderator m JOIN meeting g ON g.id = m.meeting WHERE g.external_id = ?\
            """, meetingId) > 0);
        bbb.world().end(meetingId);
        bbb.world().process(new Recording(held, created.plusSeconds(80), 2, State.PUBLISHED, List.of(format)));
    }

    /** The same for one of the whole recordings. */
    void lectureIsHeld(WholeLecture lecture, String name, Attendee teacher) {
        lectureIsHeld(lecture.meetingId(), name, WholeLecture.CREATED, teacher, lecture.format());
    }

    void until(String what, BooleanSupplier happened) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never happened: " + what);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    long count(String query, Object... values) {
        return sql().sql(query).params(values).query(Long.class).single();
    }

    JdbcClient sql() {
        return podium.getBean(JdbcClient.class);
    }

    FakeBbb bbb() {
        return bbb;
    }

    URI address() {
        return Demo.addressOf(podium);
    }

    /** Settings with which another process joins this Podium. */
    Map<String, Object> settings() {
        return settings;
    }

    Path data() {
        return data;
    }

    /** Podium stops and starts again on the same folder. */
    void restart() {
        podium.close();
        podium = Application.start(Role.SERVE, settings);
    }

    @Override
    public void close() throws IOException {
        podium.close();
        bbb.close();
        FileSystemUtils.deleteRecursively(data);
    }
}
