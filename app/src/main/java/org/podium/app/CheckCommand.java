package org.podium.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.podium.bbb.ConnectionCheck;
import org.podium.bbb.ConnectionReport;
import org.podium.server.Application;
import org.podium.server.conversion.process.Confinements;
import org.podium.server.platform.Probe;
import org.podium.server.platform.Probe.Found;
import org.podium.server.platform.Probe.Weight;
import org.podium.server.platform.Role;
import org.podium.server.start.Start;
import org.podium.server.sync.server.Servers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says of all that is set whether it can be used as it is, and if not, what to change. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Tries out what is set, and changes nothing: database, disk, mail, people, sign-in, BigBlueButton"
                + " servers.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all can be used as it is set",
            "1:a word or setting is wrong, or Podium itself failed",
            "2:something cannot be used as it is set",
            "3:no server can be used"
        })
final class CheckCommand implements Callable<Integer> {
    private static final int SOME_BAD = 2;
    private static final int ALL_BAD = 3;

    @Mixin
    private Settings settings = new Settings();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        // What it looks at is neither begun nor changed by looking.
        Start start = settings.start(Role.ONCE, Map.of("spring.flyway.enabled", "false"))
                .needing(Start.Needs.SETTINGS);
        try (var context = Application.start(start, true)) {
            PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
            List<Found> others = context.getBeanProvider(Probe.class)
                    .orderedStream()
                    .flatMap(probe -> probe.look().stream())
                    .toList();
            out.println(start.file().words());
            others.forEach(found -> out.println(found.text()));
            List<ConnectionReport> reports = context.getBean(Servers.class).all().parallelStream()
                    .map(ConnectionCheck::of)
                    .toList();
            if (reports.isEmpty()) {
                out.println(Found.bad("no BigBlueButton server is set (podium.sync.servers)")
                        .text());
            }
            reports.forEach(report -> out.print("\n" + report.text()));
            out.println("\n" + context.getBean(Confinements.class).text());
            out.flush();
            return exitCode(reports, others);
        }
    }

    private static int exitCode(List<ConnectionReport> reports, List<Found> others) {
        long bad = reports.stream().filter(report -> !report.good()).count();
        if (bad > 0 && bad == reports.size()) {
            return ALL_BAD;
        }
        boolean wrong = others.stream().anyMatch(found -> found.weight() == Weight.BAD);
        return bad > 0 || wrong || reports.isEmpty() ? SOME_BAD : 0;
    }
}
