package org.podium.fakebbb.lecture.publish;

import java.util.LinkedHashMap;
import java.util.Map;

/** A JSON object in the making, its members in the order they were put. */
final class Fields {
    private final Map<String, Object> values = new LinkedHashMap<>();

    static Fields of(String name, Object value) {
        return new Fields().and(name, value);
    }

    Fields and(String name, Object value) {
        values.put(name, value instanceof Fields fields ? fields.values : value);
        return this;
    }

    Fields and(Fields others) {
        values.putAll(others.values);
        return this;
    }

    Map<String, Object> map() {
        return values;
    }
}
