package org.podium.fakebbb.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parameters of a query or of a form, decoded, in the order they came; of a repeated name the first counts. */
public record Form(Map<String, String> values) {
    public static final Form EMPTY = new Form(Map.of());

    public Form {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static Form parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : text.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                values.putIfAbsent(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
        }
        return new Form(values);
    }

    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).map(String::trim).filter(text -> !text.isEmpty());
    }

    /** The parts of a comma list; empty if the parameter is absent. */
    public List<String> list(String name) {
        return value(name).stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(String::trim)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** These parameters, and of the others those whose names are not among them. */
    public Form over(Form others) {
        Map<String, String> all = new LinkedHashMap<>(values);
        others.values().forEach(all::putIfAbsent);
        return new Form(all);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }
}
