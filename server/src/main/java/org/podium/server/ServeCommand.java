package org.podium.server;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.podium.server.platform.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Pages, API and, unless told otherwise, all tasks. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Serves the pages and runs the tasks.")
final class ServeCommand implements Runnable {
    @Mixin
    private Settings settings = new Settings();

    @Option(names = "--port", paramLabel = "N", description = "Port of the pages, 0 to 65535 (default: 8080).")
    private @Nullable Integer port;

    @Override
    public void run() {
        Map<String, Object> map = settings.asMap();
        if (port != null) {
            map.put("server.port", port);
        }
        Application.start(Role.SERVE, map);
    }
}
