package org.podium.acceptance.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.podium.fakebbb.FakeBbb;
import org.podium.fakebbb.Setup;
import org.podium.fakebbb.api.Personality;
import org.podium.fakebbb.world.Attendee;
import org.podium.fakebbb.world.Format;
import org.podium.fakebbb.world.Held;
import org.podium.fakebbb.world.Meeting;
import org.podium.fakebbb.world.Recording;
import org.podium.fakebbb.world.State;
import org.podium.server.Application;
import org.podium.server.platform.Role;
import org.podium.server.platform.task.RecurringJob;
import org.podium.server.sync.ServerReport;
import org.podium.server.sync.SyncRun;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * A house that knows two servers: one of BBB 2.7 and one Scalelite. Nothing happens by itself. Registered as an extension it
 * is well and empty before each test, and closed after the last.
 */
final class SyncHouse implements BeforeEachCallback, AfterAllCallback, AutoCloseable {
    static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");

    FakeBbb bbb;
    FakeBbb scalelite;
    private final Path data;
    private final Map<String, Object> settings;
    private final ConfigurableApplicationContext context;

    SyncHouse(Map<String, Object> more) {
        this(Role.ONCE, more);
    }

    /** One with pages, if it serves; then its chores run by themselves. */
    SyncHouse(Role role, Map<String, Object> more) {
        try {
            bbb = FakeBbb.start(Setup.stepped(MORNING));
            scalelite = FakeBbb.start(Setup.stepped(MORNING).as(Personality.SCALELITE));
            data = Files.createTempDirectory("podium-sync");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        settings = new HashMap<>(Map.of("podium.data", data.toString(), "server.port", "0"));
        settings.put("podium.sync.silence", "20s");
        settings.put("podium.sync.look", "120s");
        settings.put("podium.sync.round", "1ms");
        settings.putAll(server(0, "paris", bbb));
        settings.putAll(server(1, "lyon", scalelite));
        settings.put("podium.sync.servers[1].listings", "BY_IDS");
        settings.putAll(more);
        context = Application.start(role, settings);
    }

    private static Map<String, Object> server(int number, String name, FakeBbb fake) {
        String key = "podium.sync.servers[" + number + "].";
        return Map.of(key + "name", name, key + "url", fake.endpoint().toString(), key + "secret", fake.secret());
    }

    List<ServerReport> look() {
        return room(SyncRun.class)
                .run(new SyncRun.Way(false, false, Optional.empty()))
                .orElseThrow();
    }

    ServerReport look(String server) {
        return look().stream()
                .filter(report -> report.server().equals(server))
                .findFirst()
                .orElseThrow();
    }

    <T> T room(Class<T> door) {
        return context.getBean(door);
    }

    /** Runs a chore once, by its name. */
    void chore(String name) {
        RecurringJob wanted = context.getBeansOfType(RecurringJob.class).values().stream()
                .filter(chore -> chore.name().equals(name))
                .findFirst()
                .orElseThrow();
        try {
            wanted.run();
        } catch (Exception e) {
            throw new IllegalStateException(name + " failed", e);
        }
    }

    /** Settings with which another node joins. */
    Map<String, Object> settings() {
        return settings;
    }

    Path data() {
        return data;
    }

    /** As if the clock had been moved: all that the looks remember lies so much further back. */
    void older(Duration by) {
        for (String column : List.of(
                "sync_server.failing_since",
                "sync_server.failed_at",
                "sync_server.retry_at",
                "sync_server.looked_at",
                "sync_server.well_at",
                "sync_server.begun_at",
                "sync_server.done_at",
                "sync_server.proof_at",
                "sync_server.whole_at",
                "meeting.started_at",
                "meeting.ended_at",
                "meeting.first_seen",
                "meeting.last_seen",
                "meeting.ask_at",
                "recording.first_seen",
                "recording.last_seen",
                "recording.state_since",
                "recording.changed_at",
                "recording.missing_since",
                "recording.asked_at",
                "incident.opened_at",
                "incident.last_at")) {
            int dot = column.indexOf('.');
            String name = column.substring(dot + 1);
            sql().sql("UPDATE " + column.substring(0, dot) + " SET " + name + " = " + name
                            + " - make_interval(secs => ?)")
                    .param((double) by.toSeconds())
                    .update();
        }
    }

    JdbcClient sql() {
        return room(JdbcClient.class);
    }

    @Override
    public void beforeEach(ExtensionContext test) throws IOException {
        clear();
    }

    @Override
    public void afterAll(ExtensionContext tests) throws IOException {
        close();
    }

    /** Well and empty again, servers and tables. */
    void clear() throws IOException {
        bbb = anew(bbb, Personality.BBB_27);
        scalelite = anew(scalelite, Personality.SCALELITE);
        sql().sql("TRUNCATE meeting, moderator, recording, recording_format, sync_server, sync_hint, sync_hook,"
                        + " room_heard, incident, audit, mail CASCADE")
                .update();
    }

    /** The server of Paris as one of another version. */
    void become(Personality personality) throws IOException {
        bbb = anew(bbb, personality);
    }

    private static FakeBbb anew(FakeBbb old, Personality personality) throws IOException {
        int port = old.address().getPort();
        old.close();
        Setup setup = Setup.stepped(MORNING).as(personality).at("127.0.0.1", port);
        for (int attempt = 1; ; attempt++) {
            try {
                return FakeBbb.start(setup);
            } catch (BindException e) {
                // The kernel, or a neighbour, holds the port for a moment.
                if (attempt == 50) {
                    throw e;
                }
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        }
    }

    static Held held(String room, String name, Instant created) {
        return new Held(room, name, created, Map.of("bbb-origin-server-name", "moodle.example.org"));
    }

    static Meeting meeting(String room, String name, Instant created) {
        return new Meeting(held(room, name, created), true, List.of(Attendee.moderator("42", "Camille Martin")));
    }

    static Recording recording(String room, Instant created, State state) {
        return new Recording(
                held(room, "Cours " + room, created),
                created.plusSeconds(3000),
                12,
                state,
                List.of(Format.bare("presentation", Duration.ofMinutes(45))));
    }

    /** The states of a server's recordings, by the rooms' ids. */
    Map<String, String> states(String server) {
        Map<String, String> states = new HashMap<>();
        sql().sql("SELECT external_id, state FROM recording WHERE server = ?")
                .param(server)
                .query((row, _) -> states.put(row.getString(1), row.getString(2)))
                .list();
        return states;
    }

    long count(String query, Object... values) {
        return sql().sql("SELECT count(*) FROM " + query)
                .params(values)
                .query(Long.class)
                .single();
    }

    void older(String statement, Instant moment) {
        sql().sql(statement).param(Timestamp.from(moment)).update();
    }

    @Override
    public void close() throws IOException {
        context.close();
        bbb.close();
        scalelite.close();
        FileSystemUtils.deleteRecursively(data);
    }
}
