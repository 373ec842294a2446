package org.podium.acceptance.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.podium.acceptance.fakebbb.FakeBbb;
import org.podium.acceptance.fakebbb.Setup;
import org.podium.acceptance.fakebbb.api.Personality;
import org.podium.server.Application;
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
 * published must be known, once.
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

    private final Personality kind;
    private final Length length;
    private final Random random;

    /**
     * How much of it.
     *
     * @param days on which meetings are held
     * @param meetings a day
     * @param every time between two looks
     */
    public record Length(int days, int meetings, Duration every) {}

    /**
     * What came of it.
     *
     * @param published recordings that were ever published
     * @param unseen those of meetings that no look saw running: held, since nobody knows who moderated
     * @param lost published ones that are not known
     * @param twice rows beyond one for a recording
     */
    public record Outcome(
            String kind, int looks, int published, int seen, int unseen, int lost, int twice, List<String> incidents) {
        public Outcome {
            incidents = List.copyOf(incidents);
        }
    }

    private Soak(Personality kind, Length length, long seed) {
        this.kind = kind;
        this.length = length;
        this.random = new Random(seed);
    }

    /** All kinds of servers one after the other, as a table; how many recordings were lost or doubled. */
    static int table(List<Personality> kinds, Length length, long seed, PrintWriter out) throws IOException {
        out.printf(
                Locale.ROOT,
                "%d days, %d meetings a day, a look every %d min%n%-14s %7s %10s %9s %9s %6s %6s  open incidents%n",
                length.days(),
                length.meetings(),
                length.every().toMinutes(),
                "server",
                "looks",
                "published",
                "seen",
                "unseen",
                "lost",
                "twice");
        int wrong = 0;
        for (Personality kind : kinds) {
            Outcome outcome = of(kind, length, seed);
            out.printf(
                    Locale.ROOT,
                    "%-14s %7d %10d %9d %9d %6d %6d  %s%n",
                    outcome.kind(),
                    outcome.looks(),
                    outcome.published(),
                    outcome.seen(),
                    outcome.unseen(),
                    outcome.lost(),
                    outcome.twice(),
                    String.join(", ", outcome.incidents()));
            out.flush();
            wrong += outcome.lost() + outcome.twice();
        }
        return wrong;
    }

    /** One kind of server. */
    public static Outcome of(Personality kind, Length length, long seed) throws IOException {
        return new Soak(kind, length, seed).run();
    }

    private Outcome run() throws IOException {
        Path data = Files.createTempDirectory("podium-soak");
        try (FakeBbb server = FakeBbb.start(Setup.stepped(START).as(kind))) {
            SoakDays days = new SoakDays(server, random, length);
            Map<String, Object> settings = settings(server, data);
            int all = length.days() + SoakDays.LATEST_DAYS + 1;
            int looks = 0;
            // Podium is stopped and started anew each ten days.
            for (int first = 0; first < all; first += 10) {
                looks += span(server, settings, days, first, Math.min(first + 10, all));
            }
            try (ConfigurableApplicationContext house = start(server, settings)) {
                return outcome(house.getBean(JdbcClient.class), days.published(), looks);
            }
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private int span(FakeBbb server, Map<String, Object> settings, SoakDays days, int first, int end) {
        int looks = 0;
        try (ConfigurableApplicationContext house = start(server, settings)) {
            SyncRun sync = house.getBean(SyncRun.class);
            for (int day = first; day < end; day++) {
                if (day < length.days()) {
                    days.plan(START.plus(Duration.ofDays(day)));
                }
                Instant evening = START.plus(Duration.ofDays(day + 1L));
                while (server.world().clock().instant().isBefore(evening)) {
                    server.pass(length.every());
                    boolean trouble = days.trouble(day < length.days());
                    sync.run(new SyncRun.Way(false, true, Optional.empty()));
                    looks++;
                    if (trouble) {
                        days.well();
                    }
                }
            }
        }
        return looks;
    }

    private Outcome outcome(JdbcClient sql, Set<String> published, int looks) {
        List<String> known =
                sql.sql("SELECT record_id FROM recording").query(String.class).list();
        Set<String> lost = new HashSet<>(published);
        known.forEach(lost::remove);
        Set<String> seen = new HashSet<>(sql.sql("SELECT internal_id FROM meeting m WHERE EXISTS"
                        + " (SELECT FROM moderator o WHERE o.meeting = m.id)")
                .query(String.class)
                .list());
        seen.retainAll(published);
        List<String> incidents = sql.sql("SELECT kind FROM incident WHERE closed_at IS NULL ORDER BY kind")
                .query(String.class)
                .list();
        return new Outcome(
                kind.name(),
                looks,
                published.size(),
                seen.size(),
                published.size() - seen.size(),
                lost.size(),
                known.size() - new HashSet<>(known).size(),
                incidents);
    }

    private static Map<String, Object> settings(FakeBbb server, Path data) {
        Map<String, Object> settings = new HashMap<>(SyncBench.settings(server, data, "ASK"));
        settings.put("podium.sync.servers[0].algorithm", "SHA1");
        return settings;
    }

    /** A Podium whose clock is the server's. */
    private static ConfigurableApplicationContext start(FakeBbb server, Map<String, Object> settings) {
        Clock moved = new MovedClock(server.world().clock());
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

    /** The server's time as a clock. */
    private static final class MovedClock extends Clock {
        private final InstantSource source;

        MovedClock(InstantSource source) {
            this.source = source;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return source.instant();
        }
    }
}
