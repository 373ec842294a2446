package org.podium.film.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.podium.film.encode.measure.Trial;

/**
 * How well a film's progress foretold its end, from the first tenth that it told of, and as soon as it foretold an end.
 *
 * @param ready from the start of the process to its first word: it has read its orders and begins
 * @param start from the start of the process to the first picture
 * @param progressOff how far the told share of the time was at most from the true one, from 0 to 1
 * @param totalOff how far the time passed and the time foretold together were at most from the whole, as a part of it
 */
record Foresight(Duration ready, Duration start, double progressOff, double totalOff) {
    private static final JsonFactory JSON = new JsonFactory();

    static Foresight of(Trial trial) throws IOException {
        Duration ready = Duration.ZERO;
        Duration start = Duration.ZERO;
        double progressOff = 0;
        double totalOff = 0;
        double whole = trial.wall().toNanos();
        for (Trial.Said said : trial.lines()) {
            Map<String, String> fields = fields(said.line());
            if (ready.isZero() && fields.containsKey("stage")) {
                ready = said.after();
            }
            if (start.isZero() && "encoding".equals(fields.get("stage"))) {
                start = said.after();
            }
            double done = number(fields, "progress").orElse(0);
            OptionalDouble remaining = number(fields, "remainingSeconds");
            if (done >= 0.1 && remaining.isPresent()) {
                double passed = said.after().toNanos();
                progressOff = Math.max(progressOff, Math.abs(done - passed / whole));
                totalOff = Math.max(totalOff, Math.abs(passed + remaining.getAsDouble() * 1e9 - whole) / whole);
            }
        }
        return new Foresight(ready, start, progressOff, totalOff);
    }

    private static OptionalDouble number(Map<String, String> fields, String name) {
        String value = fields.get(name);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(value));
    }

    private static Map<String, String> fields(String line) throws IOException {
        Map<String, String> fields = new HashMap<>();
        if (!line.startsWith("{")) {
            return fields;
        }
        try (JsonParser json = JSON.createParser(line)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token.isScalarValue()) {
                    fields.put(json.currentName(), json.getText());
                }
            }
        }
        return fields;
    }
}
