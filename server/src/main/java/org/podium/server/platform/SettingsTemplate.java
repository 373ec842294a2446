package org.podium.server.platform;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The documented template of all settings, made from the records that declare them, so that it is never out of date. */
public final class SettingsTemplate {
    private SettingsTemplate() {}

    /** The records that declare settings, below a package. */
    public static List<Class<?>> records(String rootPackage) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        List<Class<?>> records = new ArrayList<>();
        for (BeanDefinition found : scanner.findCandidateComponents(rootPackage)) {
            records.add(ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null));
        }
        records.sort((one, other) -> (prefix(one) + one.getName()).compareTo(prefix(other) + other.getName()));
        return records;
    }

    /** All settings declared below a package, as a {@code podium.yaml} in which everything is a comment. */
    public static String of(String rootPackage) {
        List<Class<?>> records = records(rootPackage);
        StringBuilder text = new StringBuilder("# Settings of Podium. Take away the # of those you change.\n");
        records.forEach(type -> group(type, prefix(type), text));
        return text.toString();
    }

    /** What the names of a record's settings begin with. */
    public static String prefix(Class<?> type) {
        return type.getAnnotation(ConfigurationProperties.class).value();
    }

    private static void group(Class<?> type, String prefix, StringBuilder text) {
        Doc doc = type.getAnnotation(Doc.class);
        text.append("\n## ")
                .append(doc == null ? type.getSimpleName() : doc.value())
                .append('\n');
        settings(type, prefix, text);
    }

    private static void settings(Class<?> type, String prefix, StringBuilder text) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = prefix + "." + ConfigurationPropertyName.adapt(dashed(component.getName()), '.');
            Doc doc = component.getAnnotation(Doc.class);
            if (doc != null) {
                text.append("# ").append(doc.value()).append('\n');
            }
            Optional<Class<?>> parts = parts(component);
            if (parts.isPresent()) {
                settings(parts.get(), name + "[0]", text);
            } else {
                text.append('#')
                        .append(name)
                        .append(": ")
                        .append(standard(type, component))
                        .append('\n');
            }
        }
    }

    /** The record that a list consists of, if it is one of ours. */
    private static Optional<Class<?>> parts(RecordComponent component) {
        return component.getGenericType() instanceof java.lang.reflect.ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> part
                        && part.isRecord()
                ? Optional.of(part)
                : Optional.empty();
    }

    /** The default stands on the constructor's parameter. */
    private static String standard(Class<?> type, RecordComponent component) {
        // Components come as new objects at each call: only their names tell which is which.
        int index = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList()
                .indexOf(component.getName());
        return Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> constructor.getParameterCount() == type.getRecordComponents().length)
                .map(constructor -> constructor.getParameters()[index].getAnnotation(DefaultValue.class))
                .filter(Objects::nonNull)
                .map(value -> String.join(", ", value.value()))
                .findFirst()
                .orElse("");
    }

    /** A name as it is written in the file of settings. */
    public static String dashed(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
    }
}
