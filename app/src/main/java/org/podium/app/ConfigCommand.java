package org.podium.app;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.podium.server.Application;
import org.podium.server.platform.SettingsTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code podium config}. */
@Command(
        name = "config",
        mixinStandardHelpOptions = true,
        description = "Prints all settings with their defaults, as a podium.yaml to begin with.")
final class ConfigCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(SettingsTemplate.of(Application.class.getPackageName()));
        out.flush();
    }
}
