package org.podium.server.start;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.podium.server.platform.SettingsTemplate;

/** The names of all settings of Podium, as the records declare them. */
final class SettingNames {
    /** So many letters may be wrong in a name that is taken for another one. */
    private static final int NEAR = 2;

    /** As they are written, by how they are compared: without case, hyphens and the numbers of a list. */
    private final Map<String, String> names = new HashMap<>();

    SettingNames(List<Class<?>> records) {
        records.forEach(type -> add(type, SettingsTemplate.prefix(type)));
        names.put("podium.log", "podium.log");
    }

    private void add(Class<?> type, String prefix) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = prefix + "." + SettingsTemplate.dashed(component.getName());
            if (component.getGenericType() instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> part
                    && Collection.class.isAssignableFrom(component.getType())) {
                name(name);
                name(name + "[0]");
                if (part.isRecord()) {
                    add(part, name + "[0]");
                }
            } else if (component.getType().isRecord()) {
                add(component.getType(), name);
            } else {
                name(name);
            }
        }
    }

    private void name(String name) {
        names.put(plain(name), name);
    }

    private static String plain(String name) {
        return name.replaceAll("\\[[0-9]+]", "[0]").replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
    }

    boolean knows(String name) {
        return names.containsKey(plain(name));
    }

    /** The one that was probably meant. */
    Optional<String> near(String name) {
        String wrong = plain(name);
        return names.keySet().stream()
                .filter(known -> distance(known, wrong) <= NEAR)
                .min(Comparator.comparingInt((String known) -> distance(known, wrong))
                        .thenComparing(Comparator.naturalOrder()))
                .map(known -> String.valueOf(names.get(known)));
    }

    /** The one that an environment variable means whose name is nearly right: none when it is right, or something else. */
    Optional<String> meant(String variable) {
        String wrong = letters(variable.replaceAll("_[0-9]+", ""));
        return names.entrySet().stream()
                .map(known -> Map.entry(distance(letters(known.getKey()), wrong), known.getValue()))
                .min(Map.Entry.<Integer, String>comparingByKey().thenComparing(Map.Entry.comparingByValue()))
                .filter(best -> best.getKey() > 0 && best.getKey() <= NEAR)
                .map(Map.Entry::getValue);
    }

    private static String letters(String name) {
        return name.replace("[0]", "").replaceAll("[._-]", "");
    }

    /** How many letters must be added, taken away or changed. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            row[column] = column;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
