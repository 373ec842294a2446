package org.podium.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.podium.fakebbb.FakeBbb;
import org.podium.fakebbb.Setup;
import org.podium.fakebbb.api.Habit;
import org.podium.fakebbb.api.Personality;
import org.podium.fakebbb.trouble.Trouble;
import org.podium.server.Application;
import org.podium.server.platform.Role;
import org.podium.server.sync.ServerReport;
import org.podium.server.sync.SyncRun;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * What a look costs at full hour: 1,000 running meetings with 15 people each, 10,000 recordings; then the same with a long
 * past in the database. Prints requests, SQL statements and seconds. {@code import 100000} measures the first reading of a
 * history instead.
 */
public final class SyncBench {
    private static final int MEETINGS = 1000;
    private static final int PEOPLE = 15;
    private static final int RECORDINGS = 10_000;
    private static final Duration FAR = Duration.ofMillis(300);

    private final FakeBbb server;
    private final ConfigurableApplicationContext house;
    private final PrintStream out;

    private SyncBench(FakeBbb server, ConfigurableApplicationContext house, PrintStream out) {
        this.server = server;
        this.house = house;
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length == 2 && args[0].equals("import")) {
            HistoryImport.run(Integer.parseInt(args[1]), out);
            return;
        }
        for (Personality kind : List.of(Personality.BBB_27, Personality.SCALELITE)) {
            String listings = kind.has(Habit.SCALELITE) ? "BY_IDS" : "PAGED";
            Path data = Files.createTempDirectory("podium-bench");
            Setup setup = Setup.live(InstantSource.system()).as(kind);
            try (FakeBbb server = FakeBbb.withMany(setup, MEETINGS, PEOPLE, RECORDINGS);
                    ConfigurableApplicationContext house =
                            Application.start(Role.ONCE, settings(server, data, listings))) {
                out.println(kind.name());
                new SyncBench(server, house, out).run();
            }
            FileSystemUtils.deleteRecursively(data);
        }
    }

    static Map<String, Object> settings(FakeBbb server, Path data, String listings) {
        String key = "podium.sync.servers[0].";
        return Map.of(
                "podium.data",
                data.toString(),
                key + "name",
                "bench",
                key + "url",
                server.endpoint().toString(),
                key + "secret",
                server.secret(),
                key + "listings",
                listings);
    }

    private void run() {
        long start = System.nanoTime();
        int looks = 1;
        look();
        while (known() < RECORDINGS && looks < 100) {
            look();
            looks++;
        }
        out.printf(Locale.ROOT, "  %d recordings read in %d looks, %.1f s%n", known(), looks, since(start));
        endOfRound();
        figures("steady");
        beginRound();
        figures("first look of a round");
        endOfRound();
        pastOf(100_000, 1_000_000);
        figures("steady, 100,000 meetings and 1,000,000 recordings in the database");
    }

    private void figures(String name) {
        server.requests().reset();
        int statements;
        try (StatementCount count = new StatementCount()) {
            look();
            statements = count.statements();
        }
        int requests = server.requests().total();
        timed();
        double near = best(3);
        server.troubles().set("*", new Trouble.Slow(FAR));
        double far = best(2);
        server.troubles().clear();
        out.printf(
                Locale.ROOT,
                "  %s: %d requests, %d SQL statements; looks after it %.2f s, %.2f s at 300 ms latency%n",
                name,
                requests,
                statements,
                near,
                far);
    }

    private ServerReport look() {
        return house.getBean(SyncRun.class)
                .run(new SyncRun.Way(false, false, Optional.empty()))
                .orElseThrow()
                .getFirst();
    }

    private double timed() {
        long start = System.nanoTime();
        look();
        return since(start);
    }

    private double best(int looks) {
        return DoubleStream.generate(this::timed).limit(looks).min().orElseThrow();
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private void beginRound() {
        sql().sql("UPDATE sync_server SET begun_at = begun_at - interval '7 hours', done_at = done_at - interval"
                        + " '7 hours'")
                .update();
    }

    private void endOfRound() {
        for (int look = 0; look < 100 && look().progress() != 1; look++) {
            // Else it would go on to ask for what is put there next.
        }
    }

    private long known() {
        return sql().sql("SELECT count(*) FROM recording").query(Long.class).single();
    }

    /** Meetings long over, and recordings that the last round brought. */
    private void pastOf(int meetings, int recordings) {
        sql().sql("""
            INSERT INTO meeting (server, internal_id, external_id, name, started_at, ended_at, first_seen, last_seen)
            SELECT 'bench', 'past-' || n, 'past-room-' || n / 10, 'Past', now() - n * interval '1 hour',
                   now() - n * interval '1 hour' + interval '50 minutes', now(), now()
            FROM generate_series(100, 99 + ?) n\
            """).param(meetings).update();
        sql().sql("""
            INSERT INTO recording (server, record_id, external_id, name, state, started_at, first_seen, last_seen, state_since)
            SELECT 'bench', 'past-' || n, 'past-room-' || n / 10, 'Past', 'published', now() - n * interval '1 hour',
                   now(), now(), now() FROM generate_series(100, 99 + ?) n\
            """).param(recordings).update();
        sql().sql("ANALYZE").update();
    }

    private JdbcClient sql() {
        return house.getBean(JdbcClient.class);
    }
}
