package org.podium.server;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Settings that may stand on the command line; they win over file and environment. */
final class Settings {
    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Folder for everything that Podium keeps (setting podium.data; default: data).")
    private @Nullable Path data;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "Any setting, e.g. --set podium.tasks.heavy=2; may be repeated.")
    private Map<String, String> others = new LinkedHashMap<>();

    Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>(others);
        if (data != null) {
            map.put("podium.data", data.toString());
        }
        return map;
    }
}
