package org.podium.server.start;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The file of settings: the one that is named, else {@code podium.yaml} of the folder in which the program is started, else
 * that of the machine.
 */
public record SettingsFile(Optional<Path> path) {
    private static final Path HERE = Path.of("podium.yaml");
    private static final Path MACHINE = Path.of("/etc/podium/podium.yaml");

    /** Where a machine's Podium keeps its data, whose settings are those of the machine. */
    private static final Path MACHINE_DATA = Path.of("/var/lib/podium");

    /** The one that is named, which must be there. */
    public static SettingsFile named(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StartFault("The file of settings " + file + " does not exist (--config).");
        }
        return readable(file);
    }

    /** The first one that is there, if any. */
    public static SettingsFile usual() {
        return List.of(HERE, MACHINE).stream()
                .filter(Files::isRegularFile)
                .findFirst()
                .map(SettingsFile::readable)
                .orElse(new SettingsFile(Optional.empty()));
    }

    private static SettingsFile readable(Path file) {
        if (!Files.isReadable(file)) {
            throw new StartFault("The file of settings " + file + " may not be read by this user.");
        }
        try (Reader text = Files.newBufferedReader(file)) {
            new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(text).forEach(_ -> {});
        } catch (MarkedYAMLException e) {
            throw new StartFault(file + " is no YAML" + FaultWords.problem(e), e);
        } catch (IOException | YAMLException e) {
            throw new StartFault("The file of settings " + file + " cannot be read: " + e.getMessage() + ".", e);
        }
        return new SettingsFile(Optional.of(file.toAbsolutePath().normalize()));
    }

    /**
     * Where the data folder is: a relative one lies beside the file that names it, so that a command finds it from any folder.
     *
     * @param data as it is set, or nothing
     */
    Path data(@Nullable String data) {
        if (data == null && path.filter(MACHINE::equals).isPresent()) {
            return MACHINE_DATA;
        }
        Path folder = path.map(Path::getParent).orElse(Path.of(""));
        return folder.resolve(data == null ? "data" : data).toAbsolutePath().normalize();
    }

    /** Which file was read, or where one was looked for. */
    public String words() {
        return path.map(file -> "settings: " + file)
                .orElse("no podium.yaml in " + Path.of("").toAbsolutePath() + " and no " + MACHINE
                        + "; --config names one");
    }
}
