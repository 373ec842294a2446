package org.podium.film.picture.tldraw;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.podium.film.timeline.Attributes;
import org.podium.film.timeline.Drawing;
import org.podium.film.timeline.Mark;
import org.podium.film.timeline.Span;

/** Marks for tests. */
final class Marks {
    private static final Span ALWAYS = new Span(Duration.ZERO, Duration.ofHours(1));

    private Marks() {}

    record Drawn(String kind, Attributes attributes) implements Drawing {}

    static Mark v1(String json) {
        Attributes attributes = Json.attributes(json);
        return of("v1:" + attributes.text("type", ""), attributes, "");
    }

    static Mark v2(String json) {
        Attributes attributes = Json.attributes(json);
        String parent = attributes.text("parentId", "");
        return of("v2:" + attributes.text("type", ""), attributes, parent.startsWith("shape:") ? parent : "");
    }

    static Mark of(String kind, Attributes attributes, String parent) {
        String rank = attributes.text("index", String.format("%09.3f", attributes.number("childIndex", 0)));
        return new Mark(attributes.text("id", "x"), ALWAYS, rank, parent, new Drawn(kind, attributes));
    }

    /** What a page of a tldraw.json shows at a moment. */
    @SuppressWarnings("unchecked") // a JSON object has string keys
    static List<Mark> at(Attributes file, String page, double seconds) {
        Map<String, Attributes> seen = new LinkedHashMap<>();
        for (Object each : file.under(page).list("shapes")) {
            Attributes state = new Attributes((Map<String, ?>) each);
            double undo = state.number("undo", -1);
            if (state.number("timestamp", 0) <= seconds && (undo < 0 || undo > seconds)) {
                Attributes shape = state.under("shape_data");
                seen.put(shape.text("id", ""), shape);
            }
        }
        List<Mark> marks = new ArrayList<>();
        for (Attributes shape : seen.values()) {
            String generation = shape.has("props") ? "v2:" : "v1:";
            String parent = shape.text("parentId", "");
            marks.add(of(generation + shape.text("type", ""), shape, seen.containsKey(parent) ? parent : ""));
        }
        return marks;
    }
}
