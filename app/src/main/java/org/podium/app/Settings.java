package org.podium.app;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.podium.server.platform.Role;
import org.podium.server.start.SettingsFile;
import org.podium.server.start.Start;
import picocli.CommandLine.Option;

/** Settings that may stand on the command line; they win over file and environment. */
final class Settings {
    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The file of settings (default: ./podium.yaml, else /etc/podium/podium.yaml).")
    private @Nullable Path config;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description =
                    "Folder for everything that Podium keeps (setting podium.data; default: data beside the file of"
                            + " settings).")
    private @Nullable Path data;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "Any setting, e.g. --set podium.tasks.heavy=2; may be repeated.")
    private Map<String, String> others = new LinkedHashMap<>();

    @Option(names = "--verbose", description = "Tell more in the log, and where a fault comes from.")
    private boolean verbose;

    /** How a program of this role is started. */
    Start start(Role role, Map<String, Object> more) {
        Map<String, Object> map = new LinkedHashMap<>(others);
        if (data != null) {
            map.put("podium.data", data.toAbsolutePath().toString());
        }
        if (verbose) {
            map.put("podium.log", "debug");
        }
        map.putAll(more);
        return new Start(role, map, file());
    }

    SettingsFile file() {
        return config == null ? SettingsFile.usual() : SettingsFile.named(config);
    }
}
