package org.podium.app;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.podium.server.Application;
import org.podium.server.platform.Role;
import org.podium.server.retention.Cleanup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The clean-up by hand or by cron; what has no term in the settings stays. */
@Command(
        name = "clean",
        mixinStandardHelpOptions = true,
        description = "Removes what has been kept for longer than the terms under podium.keeping say.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all that was due is gone, or nothing was",
            "1:a word or setting is wrong, or Podium itself failed",
            "2:something that was due could not go"
        })
final class CleanCommand implements Callable<Integer> {
    private static final int SOME_STAYED = 2;

    @Mixin
    private Settings settings = new Settings();

    @Option(names = "--dry-run", description = "Print what would go, and change nothing.")
    private boolean dry;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        try (var context = Application.start(settings.start(Role.ONCE, Map.of()), true)) {
            Cleanup cleanup = context.getBean(Cleanup.class);
            Cleanup.Report report = dry ? cleanup.dry() : cleanup.run();
            PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
            report.gone().forEach(line -> out.println("- " + line));
            report.failed().forEach(line -> out.println("! " + line));
            out.println((dry ? "would go: " : "gone: ") + report.gone().size() + ", failed: "
                    + report.failed().size());
            out.flush();
            return report.failed().isEmpty() ? 0 : SOME_STAYED;
        }
    }
}
