package org.podium.server.start;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.podium.server.platform.SettingsTemplate;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Looks at what is set before anything is begun with it: names nobody knows, variables that are not there, values. */
final class SettingsCheck {
    private static final String OURS = "podium.";
    private static final List<String> WHOSE = List.of(OURS, "spring.", "server.", "logging.", "management.");

    /** What others put into the environment under our name: the launcher's own, and Kubernetes' of a service. */
    private static final String VARIABLES = "PODIUM_";

    private final ConfigurableEnvironment environment;
    private final List<Class<?>> records;
    private final SettingNames names;

    SettingsCheck(ConfigurableEnvironment environment, String rootPackage) {
        this.environment = environment;
        this.records = SettingsTemplate.records(rootPackage);
        this.names = new SettingNames(records);
    }

    /** Ends with the first fault. */
    void look() {
        for (PropertySource<?> source : environment.getPropertySources()) {
            if (source instanceof EnumerablePropertySource<?> all && !isOfTheProgram(source)) {
                for (String name : all.getPropertyNames()) {
                    name(source, name);
                    variables(source, name);
                }
            }
        }
        Binder binder = Binder.get(environment);
        for (Class<?> type : records) {
            binder.bindOrCreate(SettingsTemplate.prefix(type), Bindable.of(type));
        }
    }

    private static boolean isOfTheProgram(PropertySource<?> source) {
        return source.getName().contains("class path resource")
                || source.getName().equals("defaultProperties")
                || source.getName().equals("configurationProperties")
                || source.getName().equals(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
    }

    private void name(PropertySource<?> source, String name) {
        if (source.getName().equals(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME)) {
            variable(name);
        } else if (name.startsWith(OURS) && !names.knows(name)) {
            String cure = names.near(name)
                    .map(near -> "is " + near.replace("[0]", "[N]") + " meant?")
                    .orElse("podium config prints all of them.");
            throw new StartFault(name + place(source, name) + " is no setting of Podium: " + cure);
        }
    }

    /** Only one that was clearly meant for us: the environment is full of other people's words. */
    private void variable(String name) {
        if (name.startsWith(VARIABLES)) {
            Optional<String> near = names.meant(name.toLowerCase(Locale.ROOT));
            if (near.isPresent()) {
                throw new StartFault(
                        "The environment variable " + name + " is no setting of Podium: is " + near.get() + " meant?");
            }
        }
    }

    private void variables(PropertySource<?> source, String name) {
        String value = String.valueOf(source.getProperty(name));
        if (WHOSE.stream().noneMatch(name::startsWith) || !value.contains("${")) {
            return;
        }
        try {
            environment.resolveRequiredPlaceholders(value);
        } catch (IllegalArgumentException e) {
            throw new StartFault(
                    name + place(source, name) + " is " + hidden(name, value)
                            + ", and that variable is not set in the environment.",
                    e);
        }
    }

    /** The names of the variables may be shown, what else stands in a secret may not. */
    private static String hidden(String name, String value) {
        return FaultWords.isSecret(name) && !value.matches("\\$\\{[A-Za-z0-9_.-]+}") ? "made of a ${...}" : value;
    }

    private static String place(PropertySource<?> source, String name) {
        return source instanceof OriginLookup<?> lookup ? place(originOf(lookup, name)) : "";
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Origin originOf(OriginLookup<?> lookup, String name) {
        return ((OriginLookup<String>) lookup).getOrigin(name);
    }

    /** In which line of which file. */
    static String place(@Nullable Origin origin) {
        if (origin instanceof TextResourceOrigin text && text.getLocation() != null && text.getResource() != null) {
            return " (" + text.getResource().getFilename() + ", line "
                    + (text.getLocation().getLine() + 1) + ")";
        }
        return "";
    }
}
