package org.podium.film.source.board;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.podium.film.source.parse.Source;
import org.podium.film.source.published.State;
import org.podium.film.source.safe.Json;
import org.podium.film.timeline.RecordingIssue.Kind;

/** Walks through tldraw.json once and notes where each state lies. */
public final class BoardReader {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Source source;
    private final JsonParser parser;
    private final StateReader reader;
    private final Map<String, List<State>> states = new LinkedHashMap<>();
    private String version = "";
    private int count;

    private BoardReader(Source source, JsonParser parser, StateReader reader) {
        this.source = source;
        this.parser = parser;
        this.reader = reader;
    }

    public static BoardFile read(Source source) {
        Path file = source.folder().file("tldraw.json").orElse(null);
        return file == null ? BoardFile.NONE : read(source, file);
    }

    private static BoardFile read(Source source, Path file) {
        Map<String, List<State>> states = Map.of();
        String version = "";
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > source.limits().board()) {
                source.remarks().say(Kind.FILE_TOO_LARGE, "tldraw.json");
                return new BoardFile(true, "", Map.of());
            }
            int skipped = byteOrderMark(file);
            in.skipNBytes(skipped);
            DrawingStore store = new DrawingStore(file, source.limits());
            JsonParser parser = Json.factory(source.limits()).createParser(in);
            BoardReader board = new BoardReader(source, parser, new StateReader(parser, new Names(), store, skipped));
            states = board.states;
            board.walk();
            version = board.version;
            store.writtenBy(version);
        } catch (TooMuch tooMuch) {
            source.remarks().say(Kind.FILE_TOO_FULL, "tldraw.json");
        } catch (IOException broken) {
            source.remarks().say(Kind.FILE_CUT, "tldraw.json");
        }
        return new BoardFile(true, version, states);
    }

    private static int byteOrderMark(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(3), BYTE_ORDER_MARK) ? 3 : 0;
        }
    }

    private void walk() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new IOException("no object");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = reader.name();
            JsonToken value = parser.nextToken();
            if (key.equals("bbb_version") && value == JsonToken.VALUE_STRING) {
                version = parser.getText();
            } else if (value == JsonToken.START_OBJECT) {
                page(key);
            } else {
                reader.skip();
            }
        }
    }

    private void page(String number) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = reader.name();
            JsonToken value = parser.nextToken();
            if (key.equals("shapes") && value == JsonToken.START_ARRAY) {
                shapes(states.computeIfAbsent(number, _ -> new ArrayList<>()));
            } else {
                reader.skip();
            }
        }
        if (parser.currentToken() != JsonToken.END_OBJECT) {
            throw new IOException("ends too early");
        }
    }

    private void shapes(List<State> page) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == null) {
                throw new IOException("ends too early");
            }
            if (++count > source.limits().items()) {
                throw new TooMuch();
            }
            reader.state().ifPresentOrElse(page::add, () -> source.remarks().count(Kind.DRAWING_WITHOUT_FORM));
        }
    }
}
