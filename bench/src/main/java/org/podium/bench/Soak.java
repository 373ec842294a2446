package org.podium.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.podium.fakebbb.FakeBbb;
import org.podium.fakebbb.Setup;
import org.podium.fakebbb.api.Personality;
import org.podium.server.Application;
import org.podium.server.platform.task.RecurringJob;
import org.podium.server.sync.SyncRun;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * Many days of a server in a few minutes, the clock moved: meetings that come and go, also between two looks, recordings that
 * are published late or deleted, a server that fails, a Podium that is started anew. At the end every recording that was ever
 * published must be known, once, with its owner or the reason why it has none.
 */
public final class Soak {
    static final List<Personality> KINDS = List.of(
            Personality.BBB_20,
            Personality.BBB_26,
            Personality.BBB_27,
            Personality.BBB_30,
            Personality.BBB_40,
            Personality.SILENT_PAGES,
            Personality.SCALELITE);

    private static final Instant START = Instant.parse("2026-01-05T06:00:00Z");
    private static final Duration OPEN = Duration.ofHours(16);
    private static final Duration QUIET = Duration.ofHours(4);
    private static final int TERM = 10;
    private static final int LAST_LOOKS = 1000;

    private final Personality kind;
    private final Length length;
    private final Random random;

    /**
     * How much of it.
     *
     * @param days on which meetings are held
     * @param meetings a day
     * @param every time between two looks, by day; by night and after the last meetings there are fewer
     * @param latest so many days after its meeting a recording is published at the latest
     */
    public record Length(int days, int meetings, Duration every, int latest) {
        /** Rooms; each is used each third day. */
        int rooms() {
            return meetings * 3;
        }
    }

    private Soak(Personality kind, Length length, long seed) {
        this.kind = kind;
        this.length = length;
        this.random = new Random(seed);
    }

    /** All kinds of servers one after the other, as a table; how many recordings were lost, doubled or given to the wrong. */
    static int table(List<Personality> kinds, Length length, long seed, PrintWriter out) throws IOException {
        out.printf(
                Locale.ROOT,
                "%d days, %d meetings a day, a look every %d min%n",
                length.days(),
                length.meetings(),
                length.every().toMinutes());
        out.printf(
                "%-14s %6s  %-10s %9s %7s %7s %7s %9s %6s %5s %6s  %s%n",
                "server",
                "looks",
                "front end",
                "published",
                "owned",
                "reason",
                "unseen",
                "forgotten",
                "wrong",
                "lost",
                "twice",
                "open incidents");
        int faults = 0;
        for (Personality kind : kinds) {
            SoakOutcome outcome = of(kind, length, seed);
            outcome.fates()
                    .forEach(fates -> out.printf(
                            Locale.ROOT,
                            "%-14s %6d  %-10s %9d %7d %7d %7d %9d %6d %5d %6d  %s%n",
                            outcome.kind(),
                            outcome.looks(),
                            fates.frontEnd(),
                            fates.published(),
                            fates.owned(),
                            fates.reason(),
                            fates.unseen(),
                            fates.forgotten(),
                            fates.wrong(),
                            fates.lost(),
                            outcome.twice(),
                            String.join(", ", outcome.incidents())));
            out.flush();
            faults += outcome.faults();
        }
        return faults;
    }

    /** One kind of server. */
    public static SoakOutcome of(Personality kind, Length length, long seed) throws IOException {
        return new Soak(kind, length, seed).run();
    }

    private SoakOutcome run() throws IOException {
        Path data = Files.createTempDirectory("podium-soak");
        try (FakeBbb server = FakeBbb.start(Setup.stepped(START).as(kind))) {
            SoakDays days = new SoakDays(server, random, length);
            Map<String, Object> settings = settings(server, data);
            int looks = 0;
            // Podium is stopped and started anew each ten days, and before the days without meetings.
            for (int first = 0; first < length.days(); first += TERM) {
                int end = Math.min(first + TERM, length.days());
                try (ConfigurableApplicationContext house = start(server, settings)) {
                    looks += span(server, house, days, first, end);
                }
            }
            try (ConfigurableApplicationContext house = start(server, settings)) {
                looks += span(server, house, days, length.days(), length.days() + length.latest() + 1);
                looks += toTheEndOfARound(server, house);
                return SoakOutcome.of(kind.name(), looks, days.published(), house.getBean(JdbcClient.class));
            }
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private int span(FakeBbb server, ConfigurableApplicationContext house, SoakDays days, int first, int end) {
        SyncRun sync = house.getBean(SyncRun.class);
        int looks = 0;
        for (int day = first; day < end; day++) {
            boolean meetings = day < length.days();
            if (meetings) {
                days.plan(START.plus(Duration.ofDays(day)));
            }
            Instant morning = START.plus(Duration.ofDays(day));
            Instant next = START.plus(Duration.ofDays(day + 1L));
            for (Instant now = morning;
                    now.isBefore(next);
                    now = server.world().clock().instant()) {
                boolean busy = meetings && now.isBefore(morning.plus(OPEN));
                server.pass(busy ? length.every() : QUIET);
                boolean trouble = days.trouble(meetings);
                sync.run(new SyncRun.Way(false, true, Optional.empty()));
                looks++;
                if (trouble) {
                    days.well();
                }
            }
            match(house);
        }
        return looks;
    }

    /**
     * A server with many recordings is read in rounds of many looks, so that one that nobody saw running is known when a round has
     * ended that began after it was published, and not before.
     */
    private int toTheEndOfARound(FakeBbb server, ConfigurableApplicationContext house) {
        JdbcClient sql = house.getBean(JdbcClient.class);
        Timestamp published = Timestamp.from(server.world().clock().instant());
        int looks = 0;
        while (looks < LAST_LOOKS
                && sql.sql("SELECT count(*) FROM sync_server WHERE proof_at > ?")
                                .param(published)
                                .query(Integer.class)
                                .single()
                        == 0) {
            server.pass(length.every());
            house.getBean(SyncRun.class).run(new SyncRun.Way(false, true, Optional.empty()));
            looks++;
        }
        match(house);
        return looks;
    }

    /** The people and their matching, once a day. */
    private static void match(ConfigurableApplicationContext house) {
        for (String name : List.of("identity-people-file", "identity-match")) {
            RecurringJob chore = house.getBeansOfType(RecurringJob.class).values().stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            try {
                chore.run();
            } catch (Exception e) {
                throw new IllegalStateException(name, e);
            }
        }
    }

    private Map<String, Object> settings(FakeBbb server, Path data) throws IOException {
        Map<String, Object> settings = new HashMap<>(SyncBench.settings(server, data, "ASK"));
        settings.put("podium.sync.servers[0].algorithm", "SHA1");
        settings.put(
                "podium.people-file.path",
                SoakPeople.directory(data, length.rooms()).toString());
        return settings;
    }

    /** A Podium whose clock is the server's. */
    private static ConfigurableApplicationContext start(FakeBbb server, Map<String, Object> settings) {
        Clock moved = server.world().clock().withZone(ZoneOffset.UTC);
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of("podium.role", "ONCE"))
                .initializers(context -> {
                    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("soak", settings));
                    ((GenericApplicationContext) context)
                            .registerBean(
                                    "movedClock", Clock.class, () -> moved, definition -> definition.setPrimary(true));
                })
                .run();
    }
}
