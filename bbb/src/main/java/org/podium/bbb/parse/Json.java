package org.podium.bbb.parse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A small JSON value, read within limits. Looking into it never fails: where something else is than was looked for,
 * there is nothing.
 */
public final class Json {
    private static final Json NOTHING = new Json("");
    private static final int MOST_VALUES = 100_000;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32)
                    .maxStringLength(1 << 20)
                    .maxDocumentLength(8L << 20)
                    .maxTokenCount(MOST_VALUES)
                    .build())
            .build();

    private final Object value;

    private Json(Object value) {
        this.value = value;
    }

    /** The value in a text. */
    public static Json read(String text) throws IOException {
        return read(new StringReader(text));
    }

    /** The value in a text, which holds nothing else. */
    public static Json read(Reader text) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            Json read = new Json(value(parser));
            if (parser.nextToken() != null) {
                throw new IOException("more than one JSON value");
            }
            return read;
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new IOException("no JSON value");
        }
        return switch (token) {
            case START_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    object.put(name, value(parser));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<Object> array = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value(parser));
                }
                yield array;
            }
            case VALUE_NULL -> "";
            // JSON can write a NUL, which no database keeps; in XML there is none.
            default -> parser.getText().replace('\0', '\uFFFD');
        };
    }

    /** What an object has under a name. */
    public Json at(String name) {
        Object found = value instanceof Map<?, ?> object ? object.get(name) : null;
        return found == null ? NOTHING : new Json(found);
    }

    /** The values of an array; a value alone is taken as an array of one. */
    public List<Json> each() {
        if (value instanceof List<?> array) {
            return array.stream()
                    .map(one -> one == null ? NOTHING : new Json(one))
                    .toList();
        }
        return value.equals("") ? List.of() : List.of(this);
    }

    /** A text, a number or a truth value as text; nothing for null and for what is not there. */
    public String text() {
        return value instanceof String text ? text.strip() : "";
    }

    public Optional<String> optional() {
        return Optional.of(text()).filter(text -> !text.isEmpty());
    }
}
