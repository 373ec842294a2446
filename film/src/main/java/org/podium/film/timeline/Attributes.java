package org.podium.film.timeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Properties of a drawing as an immutable tree of {@code Map<String, ?>}, {@code List<?>}, {@code String},
 * {@code Double} and {@code Boolean}. Reading is tolerant: what is missing or of another type gives the fallback.
 */
public record Attributes(Map<String, ?> values) {
    public static final Attributes NONE = new Attributes(Map.of());

    public double number(String name, double fallback) {
        return values.get(name) instanceof Double number && Double.isFinite(number) ? number : fallback;
    }

    public String text(String name, String fallback) {
        return values.get(name) instanceof String text ? text : fallback;
    }

    public boolean flag(String name, boolean fallback) {
        return values.get(name) instanceof Boolean flag ? flag : fallback;
    }

    /** The properties under a name; {@link #NONE} where there are none. */
    @SuppressWarnings("unchecked") // a JSON object has string keys
    public Attributes under(String name) {
        return values.get(name) instanceof Map<?, ?> map ? new Attributes((Map<String, ?>) map) : NONE;
    }

    public List<?> list(String name) {
        return values.get(name) instanceof List<?> list ? list : List.of();
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** A pair of numbers such as {@code [x, y]}. */
    public Optional<double[]> pair(String name) {
        List<?> list = list(name);
        return list.size() >= 2 && list.get(0) instanceof Double x && list.get(1) instanceof Double y
                ? Optional.of(new double[] {x, y})
                : Optional.empty();
    }
}
