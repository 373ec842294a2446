package org.podium.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.podium.server.Application;
import org.podium.server.notification.IncidentWords;
import org.podium.server.platform.Role;
import org.podium.server.platform.task.OneRound;
import org.podium.server.start.Start;
import org.podium.server.start.StartFault;
import org.podium.server.sync.ServerReport;
import org.podium.server.sync.ServerReport.Outcome;
import org.podium.server.sync.SyncRun;
import org.podium.server.sync.server.Servers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The whole job once, for cron or by hand: a look at the servers, and whatever is due then, mails included. */
@Command(
        name = "sync",
        mixinStandardHelpOptions = true,
        description = {
            "Does the whole job once: looks at the BigBlueButton servers, reads the people anew, matches, sends mails.",
            "What takes long, films, is left to serve and work."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all servers were looked at without trouble",
            "1:a word or setting is wrong, or Podium itself failed",
            "2:some server is in trouble, or some part of the work failed; the rest was done",
            "3:no server could be reached",
            "4:another run is going on"
        })
final class SyncCommand implements Callable<Integer> {
    private static final int SOME_TROUBLE = 2;
    private static final int NONE_REACHED = 3;
    private static final int BUSY = 4;

    /** The chores of a whole run, by their names; what else is due runs too. */
    private static final List<String> AFTERWARDS =
            List.of("identity-people-file", "identity-ldap", "identity-match", "keeping-rescue", "notice-digest");

    @Mixin
    private Settings settings = new Settings();

    @Option(names = "--dry-run", description = "Ask and decide, print what would change, and change nothing.")
    private boolean dry;

    @Option(names = "--json", description = "Print as JSON, for programs.")
    private boolean json;

    @Option(names = "--quiet", description = "Print troubles only: for cron, which mails whatever is printed.")
    private boolean quiet;

    @Option(names = "--server", paramLabel = "NAME", description = "Look at this server only.")
    private @Nullable String server;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Start start = settings.start(Role.ONCE, Map.of()).needing(Start.Needs.SERVERS);
        try (var context = Application.start(start, true)) {
            if (server != null && context.getBean(Servers.class).named(server).isEmpty()) {
                throw new StartFault("No server of the settings is named " + server + ".");
            }
            var reports = context.getBean(SyncRun.class).run(new SyncRun.Way(dry, false, Optional.ofNullable(server)));
            if (reports.isEmpty()) {
                tell(json ? "{\"busy\":true}" : "Another run is going on; it does the same work.");
                return BUSY;
            }
            // People before what is matched to them, and mails last, since all the others may write some.
            List<String> failed =
                    dry ? List.of() : context.getBean(OneRound.class).run(AFTERWARDS);
            print(reports.get(), context.getBean(IncidentWords.class));
            failed.forEach(err()::println);
            err().flush();
            int exit = exitCode(reports.get());
            return exit == 0 && !failed.isEmpty() ? SOME_TROUBLE : exit;
        }
    }

    static int exitCode(List<ServerReport> reports) {
        long wrong = reports.stream()
                .filter(report -> report.outcome() != Outcome.WELL)
                .count();
        boolean none = !reports.isEmpty() && reports.stream().allMatch(report -> report.outcome() == Outcome.UNREACHED);
        return none ? NONE_REACHED : wrong > 0 ? SOME_TROUBLE : 0;
    }

    private void print(List<ServerReport> reports, IncidentWords words) {
        if (json) {
            out().println(JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsString(reports));
        } else {
            SyncText text = new SyncText(out(), words);
            reports.stream()
                    .filter(report -> !quiet || !report.troubles().isEmpty())
                    .forEach(text::print);
        }
        out().flush();
    }

    private void tell(String line) {
        out().println(line);
        out().flush();
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
