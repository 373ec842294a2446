package org.podium.fakebbb.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads one request after another from a connection. Strict and limited: it serves only programs that mean well. */
record RequestReader(InputStream in) {
    private static final int LONGEST_LINE = 16 * 1024;
    private static final int LARGEST_BODY = 32 * 1024 * 1024;

    /** Empty when the client has ended the connection. */
    Optional<Request> next() throws IOException {
        String start = line();
        if (start.isEmpty()) {
            return Optional.empty();
        }
        String[] words = start.split(" ", -1);
        if (words.length != 3 || !words[1].startsWith("/")) {
            throw new ProtocolException("not a request line: " + start);
        }
        Map<String, String> headers = headers();
        int mark = words[1].indexOf('?');
        String path = mark < 0 ? words[1] : words[1].substring(0, mark);
        String query = mark < 0 ? "" : words[1].substring(mark + 1);
        // A plus in a path is a plus, unlike in a query.
        String decoded = URLDecoder.decode(path.replace("+", "%2B"), UTF_8);
        return Optional.of(new Request(words[0], decoded, query, headers, new String(body(headers), ISO_8859_1)));
    }

    private Map<String, String> headers() throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            if (colon < 1 || headers.size() > 100) {
                throw new ProtocolException("not a header: " + line);
            }
            String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            headers.merge(name, line.substring(colon + 1).trim(), (one, two) -> one + "; " + two);
        }
        return headers;
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if ("chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
            return chunks();
        }
        return exactly(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            whole.write(exactly(size));
            line();
            if (whole.size() > LARGEST_BODY) {
                throw new ProtocolException("body too large");
            }
        }
        line();
        return whole.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().replaceAll(";.*", "").trim(), 16);
    }

    private byte[] exactly(int size) throws IOException {
        if (size < 0 || size > LARGEST_BODY) {
            throw new ProtocolException("body too large: " + size);
        }
        byte[] bytes = in.readNBytes(size);
        if (bytes.length < size) {
            throw new ProtocolException("body ends early");
        }
        return bytes;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            if (line.size() > LONGEST_LINE) {
                throw new ProtocolException("line too long");
            }
            line.write(next);
        }
        return line.toString(ISO_8859_1).stripTrailing();
    }
}
