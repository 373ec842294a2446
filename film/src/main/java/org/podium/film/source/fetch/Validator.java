package org.podium.film.source.fetch;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Remembers by which marks a server tells one version of a file from another, so that halves of two never meet; kept in a
 * note beside the file, so that another process can go on.
 */
final class Validator {
    private static final int LINES = 3;
    private static final int MOST_BYTES = 4096;
    private static final String UNKNOWN = "";

    private String tag = UNKNOWN;
    private String date = UNKNOWN;
    private String length = UNKNOWN;

    /** What was noted of a file; nothing where there is no note, or one that cannot be read. */
    static Validator noted(Path note) throws IOException {
        Validator validator = new Validator();
        if (Files.isRegularFile(note) && Files.size(note) <= MOST_BYTES) {
            List<String> lines = Files.readAllLines(note, StandardCharsets.ISO_8859_1);
            if (lines.size() == LINES) {
                validator.tag = lines.get(0);
                validator.date = lines.get(1);
                validator.length = lines.get(2);
            }
        }
        return validator;
    }

    void note(Path note) throws IOException {
        Files.createDirectories(note.getParent());
        Files.write(note, List.of(tag, date, length), StandardCharsets.ISO_8859_1);
    }

    /** Takes the marks of a whole answer. */
    void see(HttpHeaders headers) {
        tag = headers.firstValue("ETag").orElse(UNKNOWN);
        date = headers.firstValue("Last-Modified").orElse(UNKNOWN);
        length = headers.firstValue("Content-Length").orElse(UNKNOWN);
    }

    /** Whether there is a mark by which the server can tell that a file did not change. */
    boolean known() {
        return !tag.isEmpty() || !date.isEmpty();
    }

    /** A weak tag does not vouch for each byte: then the date does. */
    private boolean strong() {
        return !tag.isEmpty() && !tag.startsWith("W/");
    }

    /** Whether half of a file can be gone on with. */
    boolean vouchesForBytes() {
        return strong() || !date.isEmpty();
    }

    /** Asks for the rest of what is here, or for all if it changed. */
    void askForRest(HttpRequest.Builder request, long have) {
        request.header("Range", "bytes=" + have + "-").header("If-Range", strong() ? tag : date);
    }

    /** Asks for the file only if it is another one by now. */
    void askIfChanged(HttpRequest.Builder request) {
        if (tag.isEmpty()) {
            request.header("If-Modified-Since", date);
        } else {
            request.header("If-None-Match", tag);
        }
    }

    /**
     * Whether an answer with the rest is of the same file: some servers do not look at the condition. It begins where we
     * stopped, and none of its marks tells another file.
     */
    boolean goesOn(HttpHeaders headers, long have) {
        String range = headers.firstValue("Content-Range").orElse("");
        String whole = range.substring(range.lastIndexOf('/') + 1);
        return range.startsWith("bytes " + have + "-")
                && (length.isEmpty() || whole.equals(length) || whole.equals("*"))
                && same(tag, headers.firstValue("ETag").orElse(UNKNOWN))
                && (strong() || same(date, headers.firstValue("Last-Modified").orElse(UNKNOWN)));
    }

    private static boolean same(String ours, String theirs) {
        return ours.isEmpty() || theirs.isEmpty() || ours.equals(theirs);
    }
}
