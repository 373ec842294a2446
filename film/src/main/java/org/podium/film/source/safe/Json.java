package org.podium.film.source.safe;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.podium.film.timeline.Attributes;
import org.podium.film.timeline.RecordingIssue.Kind;

/** JSON as the trees of {@link Attributes}: numbers as {@code Double}, nothing for null. */
public final class Json {
    private Json() {}

    /** A factory whose parsers refuse what is deeper or longer than the limits. */
    public static JsonFactory factory(Limits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.run())
                .maxNameLength(10_000)
                .build();
        return JsonFactory.builder()
                .streamReadConstraints(constraints)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
    }

    /** A whole small file: a tree of {@code Map}, {@code List}, {@code String}, {@code Double}, {@code Boolean}. */
    public static Optional<Object> read(Path file, Limits limits, IssueCollector remarks) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > limits.smallFile()) {
                remarks.say(Kind.FILE_TOO_LARGE, name);
                return Optional.empty();
            }
            try (JsonParser parser = factory(limits).createParser(file.toFile())) {
                parser.nextToken();
                return Optional.ofNullable(value(parser, new int[] {2 * limits.items()}));
            }
        } catch (IOException broken) {
            remarks.say(Kind.FILE_DAMAGED, name);
            return Optional.empty();
        }
    }

    /** The object that a parser stands before, up to its end. */
    public static Attributes object(JsonParser parser, int mostValues) throws IOException {
        parser.nextToken();
        return asObject(value(parser, new int[] {mostValues}));
    }

    /** A tree's root as an object; {@link Attributes#NONE} if it is something else. */
    @SuppressWarnings("unchecked") // a JSON object has string keys
    public static Attributes asObject(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? new Attributes((Map<String, ?>) map) : Attributes.NONE;
    }

    private static @Nullable Object value(JsonParser parser, int[] left) throws IOException {
        if (--left[0] < 0) {
            throw new IOException("too many values");
        }
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new IOException("ends too early");
        }
        return switch (token) {
            case START_OBJECT -> map(parser, left);
            case START_ARRAY -> list(parser, left);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new IOException("no value: " + token);
        };
    }

    private static Map<String, Object> map(JsonParser parser, int[] left) throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            Object value = value(parser, left);
            if (value != null) {
                map.put(name, value);
            }
        }
        ended(parser, JsonToken.END_OBJECT);
        return map;
    }

    private static List<Object> list(JsonParser parser, int[] left) throws IOException {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Object value = value(parser, left);
            if (value != null) {
                list.add(value);
            }
        }
        return list;
    }

    private static void ended(JsonParser parser, JsonToken with) throws IOException {
        if (parser.currentToken() != with) {
            throw new IOException("ends too early");
        }
    }
}
