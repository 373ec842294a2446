package org.podium.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.podium.fakebbb.FakeBbb;
import org.podium.fakebbb.Setup;
import org.podium.fakebbb.api.Personality;
import org.podium.server.Application;
import org.podium.server.platform.Role;
import org.podium.server.sync.ServerReport;
import org.podium.server.sync.SyncRun;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** The first reading of a long history; half-way the house is stopped, and another one goes on with the same data. */
final class HistoryImport {
    private HistoryImport() {}

    static void run(int recordings, PrintStream out) throws IOException {
        Path data = Files.createTempDirectory("podium-import");
        Setup setup = Setup.live(InstantSource.system()).as(Personality.BBB_27);
        try (FakeBbb server = FakeBbb.withMany(setup, 1, 1, recordings)) {
            int before = looks(server, data, recordings / 2, out);
            out.println("  stopped, and started anew");
            server.requests().reset();
            int after = looks(server, data, recordings, out);
            out.printf(
                    Locale.ROOT,
                    "  %d looks, %d requests after the stop%n",
                    before + after,
                    server.requests().total());
        }
        FileSystemUtils.deleteRecursively(data);
    }

    private static int looks(FakeBbb server, Path data, int until, PrintStream out) {
        int looks = 0;
        try (ConfigurableApplicationContext house =
                Application.start(Role.ONCE, SyncBench.settings(server, data, "PAGED"))) {
            long begun = System.nanoTime();
            long known = 0;
            while (known < until && looks < 1000) {
                ServerReport report = house.getBean(SyncRun.class)
                        .run(new SyncRun.Way(false, false, Optional.empty()))
                        .orElseThrow()
                        .getFirst();
                known = house.getBean(JdbcClient.class)
                        .sql("SELECT count(*) FROM recording")
                        .query(Long.class)
                        .single();
                looks++;
                out.printf(
                        Locale.ROOT,
                        "  look %d: %d recordings, %.0f %% of the round, %.1f s%n",
                        looks,
                        known,
                        report.progress() * 100,
                        (System.nanoTime() - begun) / 1e9);
            }
        }
        return looks;
    }
}
