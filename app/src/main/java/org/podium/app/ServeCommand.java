package org.podium.app;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.podium.server.Application;
import org.podium.server.platform.Role;
import org.podium.server.start.Start;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Pages, API and, unless told otherwise, all tasks. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the pages and runs the tasks.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it was stopped",
            "1:a word or setting is wrong, or Podium itself failed",
            "5:its database was away for too long (podium.database.lost)"
        })
final class ServeCommand implements Runnable {
    @Mixin
    private Settings settings = new Settings();

    @Option(names = "--port", paramLabel = "N", description = "Port of the pages, 0 to 65535 (default: 8080).")
    private @Nullable Integer port;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        Map<String, Object> more = new HashMap<>();
        if (port != null) {
            more.put("server.port", port);
        }
        Start start = settings.start(Role.SERVE, more);
        Environment known = Application.start(start, false).getEnvironment();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        String address = known.getProperty("server.address", "localhost");
        out.println("Podium runs at http://" + (address.contains(":") ? "[" + address + "]" : address) + ":"
                + known.getProperty("local.server.port"));
        out.println("people reach it at " + known.getProperty("podium.address", "the same address (podium.address)")
                + "; data: " + known.getProperty("podium.data") + "; "
                + start.file().words());
        out.flush();
    }
}
