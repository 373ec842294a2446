package org.podium.fakebbb.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.podium.fakebbb.http.Request;

/** The parts of a {@code multipart/form-data} body, as text. */
record Multipart(Map<String, String> parts) {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern NAME = Pattern.compile("(?i)content-disposition:[^\n]*[; ]name=\"([^\"]*)\"");

    static Multipart of(Request request) {
        Map<String, String> parts = new HashMap<>();
        Matcher boundary = BOUNDARY.matcher(request.header("content-type").orElse(""));
        if (boundary.find()) {
            for (String part : request.body().split(Pattern.quote("--" + boundary.group(1)), -1)) {
                int blank = part.indexOf("\r\n\r\n");
                Matcher name = NAME.matcher(blank < 0 ? "" : part.substring(0, blank));
                if (name.find()) {
                    String content = part.substring(blank + 4).replaceFirst("\r\n$", "");
                    parts.put(name.group(1), new String(content.getBytes(ISO_8859_1), UTF_8));
                }
            }
        }
        return new Multipart(parts);
    }

    Optional<String> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }
}
