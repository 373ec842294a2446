package org.podium.server;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.podium.bbb.ConnectionCheck;
import org.podium.bbb.ConnectionReport;
import org.podium.server.platform.Role;
import org.podium.server.sync.Servers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says of each server of the settings whether it can be used as it is set, and if not, what to change. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks each BigBlueButton server of the settings: reached, secret, checksum, lists.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all servers can be used as they are set",
            "1:a word or setting is wrong, or Podium itself failed",
            "2:some server cannot be used as it is set",
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
        try (var context = Application.start(Role.ONCE, settings.asMap())) {
            List<ConnectionReport> reports = context.getBean(Servers.class).all().parallelStream()
                    .map(ConnectionCheck::of)
                    .toList();
            PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
            if (reports.isEmpty()) {
                out.println("No server is set (podium.sync.servers).");
            }
            reports.forEach(report -> out.println(report.text()));
            out.flush();
            long bad = reports.stream().filter(report -> !report.good()).count();
            return bad == 0 ? 0 : bad == reports.size() ? ALL_BAD : SOME_BAD;
        }
    }
}
