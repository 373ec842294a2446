package org.podium.server;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.podium.server.notice.IncidentWords;
import org.podium.server.platform.Role;
import org.podium.server.sync.PlanShown;
import org.podium.server.sync.ServerReport;
import org.podium.server.sync.ServerReport.Outcome;
import org.podium.server.sync.Servers;
import org.podium.server.sync.SyncRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One look at the servers, for cron or by hand. */
@Command(
        name = "sync",
        mixinStandardHelpOptions = true,
        description = "Looks at the BigBlueButton servers once: meetings, moderators, recordings.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all servers were looked at without trouble",
            "1:a word or setting is wrong, or Podium itself failed",
            "2:some server is in trouble; the others were looked at",
            "3:no server could be reached",
            "4:another run is going on"
        })
final class SyncCommand implements Callable<Integer> {
    private static final int WRONG = 1;
    private static final int SOME_TROUBLE = 2;
    private static final int NONE_REACHED = 3;
    private static final int BUSY = 4;

    @Mixin
    private Settings settings = new Settings();

    @Option(names = "--dry-run", description = "Ask and decide, print what would change, and change nothing.")
    private boolean dry;

    @Option(names = "--json", description = "Print as JSON, for programs.")
    private boolean json;

    @Option(names = "--server", paramLabel = "NAME", description = "Look at this server only.")
    private @Nullable String server;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        try (var context = Application.start(Role.ONCE, settings.asMap())) {
            if (server != null && context.getBean(Servers.class).named(server).isEmpty()) {
                out().println("No server of the settings is named " + server + ".");
                return WRONG;
            }
            var reports = context.getBean(SyncRun.class).run(new SyncRun.Way(dry, false, Optional.ofNullable(server)));
            if (reports.isEmpty()) {
                out().println(json ? "{\"busy\":true}" : "Another run is going on; it does the same work.");
                return BUSY;
            }
            print(reports.get(), context.getBean(IncidentWords.class));
            return exitCode(reports.get());
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
            reports.forEach(report -> print(report, words));
        }
        out().flush();
    }

    private void print(ServerReport report, IncidentWords words) {
        PrintWriter out = out();
        out.printf(
                Locale.ROOT,
                "%s: %s; %d meetings, %d over; %d recordings looked at, %d new, %d changed, %d not known any more%n",
                report.server(),
                report.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                report.meetings(),
                report.over(),
                report.recordings(),
                report.added().size(),
                report.moved().size(),
                report.absent().size());
        if (report.plan() != null) {
            print(report.plan(), out);
        }
        report.troubles()
                .forEach(trouble -> out.println(
                        "  " + words.what(trouble, Locale.ENGLISH) + " " + words.advice(trouble, Locale.ENGLISH)));
    }

    /** New, changed and doubtful things; what is seen once more and is as it was, is left out. */
    private static void print(PlanShown plan, PrintWriter out) {
        for (PlanShown.MeetingShown meeting : plan.meetings()) {
            out.printf(
                    "  * meeting %s (%s)%s, moderated by %s%n",
                    meeting.internalId(),
                    meeting.name(),
                    meeting.recordable() ? "" : ", not recorded",
                    meeting.moderators().isEmpty() ? "nobody" : String.join(", ", meeting.moderators()));
        }
        plan.over().forEach(id -> out.println("  - meeting " + id + " is over"));
        plan.missed().forEach(id -> out.println("  ? meeting " + id + " is not listed"));
        for (PlanShown.RecordingShown recording : plan.recordings()) {
            if (recording.before().isEmpty()) {
                out.printf(
                        "  + recording %s (%s): %s, %s%n",
                        recording.recordId(),
                        recording.name(),
                        recording.state(),
                        String.join(", ", recording.formats()));
            } else if (!recording.before().equals(recording.state())) {
                out.printf(
                        "  ~ recording %s (%s): %s -> %s%n",
                        recording.recordId(), recording.name(), recording.before(), recording.state());
            }
        }
        plan.absent().forEach(id -> out.println("  ? recording " + id + " is not known there any more"));
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
