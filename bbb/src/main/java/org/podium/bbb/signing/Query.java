package org.podium.bbb.signing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The parameters of a call, encoded once. The encoded text is what is hashed and what is sent, byte for byte; encoding
 * again after hashing is the classic way to a checksum error.
 */
public record Query(String raw) {
    public static final Query EMPTY = new Query("");

    /** This query with one more parameter at its end. */
    public Query and(String name, String value) {
        return new Query(raw + (raw.isEmpty() ? "" : "&") + encoded(name) + "=" + encoded(value));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
