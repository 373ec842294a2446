package org.podium.film.source.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server of one recording, plain or protected as Scalelite protects them, that can be told to misbehave. */
final class RecordingHost implements AutoCloseable {
    static final String ID = "2f1d0a9b8c7d6e5f4a3b2c1d0e9f8a7b6c5d4e3f-1715261728123";

    /** What the server does instead of its duty. */
    @FunctionalInterface
    interface Trouble {
        void answer(HttpExchange exchange) throws IOException;
    }

    final Map<String, Trouble> troubles = new ConcurrentHashMap<>();
    final List<String> asked = new CopyOnWriteArrayList<>();
    /** The files of which something was sent, each as often as it was. */
    final List<String> given = new CopyOnWriteArrayList<>();
    /** The ranges that were asked for. */
    final List<String> ranges = new CopyOnWriteArrayList<>();

    /** By which all files are told from older ones. */
    volatile String version = "\"v1\"";
    /** Gives the rest of a file even if it is not the same any more. */
    volatile boolean heedless;

    final Set<String> tokens = ConcurrentHashMap.newKeySet();
    private final Path folder;
    private final HttpServer server;
    private final AtomicInteger cookie = new AtomicInteger();
    private volatile boolean locked;

    RecordingHost(Path folder) throws IOException {
        this(folder, "/presentation/");
    }

    /** Serves the folder below another address than that of presentations. */
    RecordingHost(Path folder, String home) throws IOException {
        this.folder = folder;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(home + ID + "/", exchange -> answer(exchange, this::file));
        server.createContext("/recording/" + ID + "/presentation", exchange -> answer(exchange, this::token));
        server.start();
    }

    URI address(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path.replace("ID", ID));
    }

    /** From now on a cookie is asked for; it comes with a token that is good once. */
    URI protect(String token) {
        locked = true;
        tokens.add(token);
        return address("/recording/ID/presentation?token=" + token);
    }

    /** The cookies given so far are worth nothing any more. */
    void expire() {
        cookie.incrementAndGet();
    }

    private void answer(HttpExchange exchange, Trouble duty) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String file = path.substring(path.indexOf(ID) + ID.length() + 1);
        asked.add(file);
        Trouble trouble = troubles.get(file);
        try (exchange) {
            (trouble == null ? duty : trouble).answer(exchange);
        }
    }

    private void token(HttpExchange exchange) throws IOException {
        String token = exchange.getRequestURI().getQuery().replaceFirst(".*token=", "");
        if (!tokens.remove(token)) {
            page(exchange, 404);
            return;
        }
        exchange.getResponseHeaders().add("Set-Cookie", "recording=" + cookie + "; Path=/presentation/" + ID);
        exchange.getResponseHeaders().add("Location", "/playback/presentation/2.3/" + ID);
        exchange.sendResponseHeaders(307, -1);
    }

    void file(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path file = folder.resolve(path.substring(path.indexOf(ID) + ID.length() + 1));
        if (!allowed(exchange) || !Files.isRegularFile(file)) {
            page(exchange, 404);
            return;
        }
        exchange.getResponseHeaders().add("ETag", version);
        if (version.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        given.add(path.substring(path.indexOf(ID) + ID.length() + 1));
        byte[] all = Files.readAllBytes(file);
        int from = from(exchange);
        if (from > 0) {
            exchange.getResponseHeaders()
                    .add("Content-Range", "bytes " + from + "-" + (all.length - 1) + "/" + all.length);
        }
        exchange.sendResponseHeaders(from > 0 ? 206 : 200, all.length - from);
        exchange.getResponseBody().write(all, from, all.length - from);
    }

    private int from(HttpExchange exchange) {
        String range = exchange.getRequestHeaders().getFirst("Range");
        boolean same = version.equals(exchange.getRequestHeaders().getFirst("If-Range"));
        if (range != null) {
            ranges.add(range);
        }
        return range != null && (same || heedless) ? Integer.parseInt(range.replaceAll("[^0-9]", "")) : 0;
    }

    private boolean allowed(HttpExchange exchange) {
        return !locked
                || ("recording=" + cookie).equals(exchange.getRequestHeaders().getFirst("Cookie"));
    }

    static void page(HttpExchange exchange, int status) throws IOException {
        byte[] page = "<!DOCTYPE html><html><body>nothing here</body></html>".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, page.length);
        exchange.getResponseBody().write(page);
    }

    /** Sends the first half of the file and hangs up, once. */
    Trouble breaksOff(Path file, String name) {
        return exchange -> {
            troubles.remove(name);
            exchange.getResponseHeaders().add("ETag", version);
            exchange.sendResponseHeaders(200, Files.size(file));
            try (InputStream in = Files.newInputStream(file)) {
                exchange.getResponseBody().write(in.readNBytes((int) Files.size(file) / 2));
                exchange.getResponseBody().flush();
            }
        };
    }

    /** Sends so many bytes of what is asked for and hangs up, each time. */
    Trouble tires(Path file, int bytes) {
        return exchange -> {
            byte[] all = Files.readAllBytes(file);
            int from = from(exchange);
            exchange.getResponseHeaders().add("ETag", version);
            if (from > 0) {
                exchange.getResponseHeaders()
                        .add("Content-Range", "bytes " + from + "-" + (all.length - 1) + "/" + all.length);
            }
            exchange.sendResponseHeaders(from > 0 ? 206 : 200, all.length - from);
            exchange.getResponseBody().write(all, from, Math.min(bytes, all.length - from));
            exchange.getResponseBody().flush();
        };
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
