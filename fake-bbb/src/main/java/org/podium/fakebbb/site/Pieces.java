package org.podium.fakebbb.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.podium.fakebbb.http.Answer;
import org.podium.fakebbb.http.Body;
import org.podium.fakebbb.http.Request;

/** Files over HTTP, whole or in pieces. */
final class Pieces {
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html;charset=utf-8"),
            Map.entry("xml", "text/xml"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("json", "application/json"),
            Map.entry("png", "image/png"),
            Map.entry("txt", "text/plain;charset=utf-8"),
            Map.entry("vtt", "text/vtt;charset=utf-8"),
            Map.entry("webm", "video/webm"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("m4v", "video/mp4"),
            Map.entry("ogg", "audio/ogg"));

    private Pieces() {}

    static Answer of(Path file, Request request) throws IOException {
        long size = Files.size(file);
        Map<String, String> headers = Map.of("Content-Type", type(file), "Accept-Ranges", "bytes");
        Matcher range = RANGE.matcher(request.header("range").orElse(""));
        if (!range.matches() || range.group().equals("bytes=-")) {
            return new Answer(200, headers, new Body.Piece(file, 0, size));
        }
        boolean suffix = range.group(1).isEmpty();
        long from = suffix ? Math.max(0, size - Long.parseLong(range.group(2))) : Long.parseLong(range.group(1));
        long to = suffix || range.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(range.group(2)));
        if (from > to) {
            return Answer.of(416, "text/plain", "").with("Content-Range", "bytes */" + size);
        }
        return new Answer(206, headers, new Body.Piece(file, from, to - from + 1))
                .with("Content-Range", "bytes " + from + "-" + to + "/" + size);
    }

    private static String type(Path file) {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }
}
