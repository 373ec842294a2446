package org.podium.film.source.fetch;

import java.net.http.HttpHeaders;

/** Remembers by which mark a server tells one version of a file from another, so that halves of two never meet. */
final class Validator {
    private String tag = "";

    void see(HttpHeaders headers) {
        tag = headers.firstValue("ETag")
                .filter(it -> !it.startsWith("W/"))
                .or(() -> headers.firstValue("Last-Modified"))
                .orElse("");
    }

    String tag() {
        return tag;
    }
}
