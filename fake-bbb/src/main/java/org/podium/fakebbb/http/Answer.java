package org.podium.fakebbb.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a client gets: a status, headers, a body. */
public record Answer(int status, Map<String, String> headers, Body body) {
    public Answer {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    public static Answer of(int status, String type, String text) {
        return new Answer(status, Map.of("Content-Type", type), new Body.Bytes(text.getBytes(UTF_8)));
    }

    public static Answer xml(String text) {
        return of(200, "text/xml;charset=utf-8", text);
    }

    public static Answer json(String text) {
        return of(200, "application/json;charset=utf-8", text);
    }

    public static Answer html(int status, String text) {
        return of(status, "text/html;charset=utf-8", text);
    }

    public static Answer redirect(int status, String location) {
        return html(status, "").with("Location", location);
    }

    public Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body);
    }
}
