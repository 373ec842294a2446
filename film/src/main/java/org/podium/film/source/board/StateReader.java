package org.podium.film.source.board;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.podium.film.source.published.State;
import org.podium.film.source.safe.Numbers;

/** Reads one entry {@code {"id", "timestamp", "undo", "shape_data"}}, in whatever order its fields come. */
final class StateReader {
    private final JsonParser parser;
    private final Names names;
    private final DrawingStore store;
    private final int skipped;

    /** Bytes of the file that the parser was not given lie before its first: {@code skipped}. */
    StateReader(JsonParser parser, Names names, DrawingStore store, int skipped) {
        this.parser = parser;
        this.names = names;
        this.store = store;
        this.skipped = skipped;
    }

    Optional<State> state() throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            skip();
            return Optional.empty();
        }
        Optional<Duration> from = Optional.empty();
        Optional<Duration> gone = Optional.empty();
        ShapeHead head = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = name();
            JsonToken value = parser.nextToken();
            switch (field) {
                case "timestamp" -> from = Numbers.seconds(scalar(value));
                case "undo" -> gone = Numbers.gone(scalar(value));
                case "shape_data" -> head = value == JsonToken.START_OBJECT ? shape() : null;
                default -> skip();
            }
        }
        return from.isPresent() && head != null && !head.id.isEmpty()
                ? Optional.of(head.state(from.get(), gone, store))
                : Optional.empty();
    }

    private ShapeHead shape() throws IOException {
        ShapeHead head = new ShapeHead();
        head.offset = skipped + parser.currentTokenLocation().getByteOffset();
        if (head.offset < skipped) {
            throw new IOException("not UTF-8: its drawings could not be found again");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = name();
            JsonToken value = parser.nextToken();
            switch (field) {
                case "id" -> head.id = text(value);
                case "type" -> head.type = text(value);
                case "parentId" -> head.parent = text(value);
                case "index" -> head.index = text(value);
                case "childIndex" -> head.childIndex = value.isNumeric() ? parser.getDoubleValue() : 1;
                case "props" -> head.second = true;
                case "point", "style" -> head.first = true;
                default -> {
                    // everything else is read when it is painted
                }
            }
            skip();
        }
        head.length = skipped + parser.currentLocation().getByteOffset() - head.offset;
        return head;
    }

    private String text(JsonToken value) throws IOException {
        return value == JsonToken.VALUE_STRING ? names.once(parser.getText()) : "";
    }

    private @Nullable String scalar(JsonToken value) throws IOException {
        if (value.isStructStart()) {
            skip();
            return null;
        }
        return parser.getText();
    }

    /** The name of the field that the parser stands at. */
    String name() throws IOException {
        return names.once(parser.currentName());
    }

    /** Past the value that the parser stands at, counting its names. */
    void skip() throws IOException {
        int depth = 0;
        JsonToken token = parser.currentToken();
        while (token != null) {
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            } else if (token == JsonToken.FIELD_NAME) {
                name();
            }
            if (depth == 0) {
                return;
            }
            token = parser.nextToken();
        }
        throw new IOException("ends too early");
    }
}
