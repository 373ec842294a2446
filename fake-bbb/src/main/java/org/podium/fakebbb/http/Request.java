package org.podium.fakebbb.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a client asked.
 *
 * @param path decoded, starting with a slash
 * @param query as transmitted, since checksums are made over it
 * @param headers names in lower case
 * @param body a character for each byte (Latin-1), whatever it means
 */
public record Request(String method, String path, String query, Map<String, String> headers, String body) {
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    public Form parameters() {
        return Form.parse(query);
    }

    /** The fields of a body sent as a web form; none if it is something else. */
    public Form form() {
        return header("content-type").orElse("").startsWith("application/x-www-form-urlencoded")
                ? Form.parse(new String(body.getBytes(ISO_8859_1), UTF_8))
                : Form.EMPTY;
    }

    public Optional<String> cookie(String name) {
        for (String pair : header("cookie").orElse("").split(";", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0 && pair.substring(0, equals).trim().equals(name)) {
                return Optional.of(pair.substring(equals + 1).trim());
            }
        }
        return Optional.empty();
    }
}
