package org.podium.server.start;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.podium.server.platform.Role;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;

/**
 * How the program is started.
 *
 * @param role what it does
 * @param settings over those of the file and the environment, e.g. {@code podium.data}
 * @param file of the other settings
 * @param needs what must be there
 */
public record Start(Role role, Map<String, Object> settings, SettingsFile file, Needs needs) {
    /** What must be there for it to make sense. */
    public enum Needs {
        /** Settings that can be understood; the rest is what it looks at. */
        SETTINGS,
        /** A port, a folder, a database, too. */
        MACHINE,
        /** And a BigBlueButton server. */
        SERVERS
    }

    private static final String DATA = "podium.data";

    public Start {
        settings = Map.copyOf(settings);
    }

    public Start(Role role, Map<String, Object> settings, SettingsFile file) {
        this(role, settings, file, Needs.MACHINE);
    }

    /** The same with other needs. */
    public Start needing(Needs others) {
        return new Start(role, settings, file, others);
    }

    /** What Spring is told before it reads any settings. */
    public Map<String, Object> defaults() {
        Map<String, Object> defaults = new LinkedHashMap<>();
        defaults.put("podium.role", role.name());
        // A command says what it was asked; a server also says what it does.
        defaults.put("podium.log", role == Role.ONCE ? "warn" : "info");
        if (role == Role.ONCE) {
            // Nobody asks a command for its health or figures, and the answer would begin with the database.
            defaults.put("management.health.defaults.enabled", "false");
            defaults.put(
                    "spring.autoconfigure.exclude",
                    "org.springframework.boot.jdbc.autoconfigure.metrics.DataSourcePoolMetricsAutoConfiguration");
        }
        Optional<String> place = file.path().map(path -> "file:" + path);
        place.ifPresent(found -> defaults.put("spring.config.additional-location", found));
        return defaults;
    }

    /** Looks at settings and machine; ends with a {@link StartFault} or another exception that {@link FaultWords} knows. */
    public void look(ConfigurableEnvironment environment, String rootPackage) {
        new SettingsCheck(environment, rootPackage).look();
        if (needs == Needs.SERVERS
                && !Binder.get(environment)
                        .bind("podium.sync.servers[0].name", String.class)
                        .isBound()) {
            throw new StartFault("No server is set (podium.sync.servers); " + file.words() + ".");
        }
        MutablePropertySources sources = environment.getPropertySources();
        if (!settings.containsKey(DATA)) {
            String data = file.data(environment.getProperty(DATA)).toString();
            sources.addFirst(new MapPropertySource("place", Map.of(DATA, data)));
        }
        if (needs == Needs.SETTINGS) {
            return;
        }
        if (role == Role.SERVE) {
            Preconditions.port(environment);
        }
        Preconditions.folder(
                java.nio.file.Path.of(environment.getRequiredProperty(DATA)).toAbsolutePath());
        Preconditions.database(environment);
    }
}
