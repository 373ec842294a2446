package org.podium.fakebbb.news;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Sends forms to others, one after another and once each, and remembers what became of them. */
public final class Post implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /**
     * One form that was sent.
     *
     * @param outcome the status of the answer, or why there was none
     */
    public record Sent(String what, String to, String outcome) {}

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ExecutorService postman = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("fake-bbb post").factory());
    private final List<Sent> sent = new CopyOnWriteArrayList<>();

    void send(String what, String address, Map<String, String> form) {
        postman.execute(() -> sent.add(new Sent(what, address.replaceAll("\\?.*", ""), deliver(address, form))));
    }

    /** What was sent, the latest last. */
    public List<Sent> sent() {
        return List.copyOf(sent);
    }

    private String deliver(String address, Map<String, String> form) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(encode(form)))
                    .build();
            return String.valueOf(
                    client.send(request, BodyHandlers.discarding()).statusCode());
        } catch (IOException | IllegalArgumentException e) {
            return e.getClass().getSimpleName();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return "not sent";
        }
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public void close() {
        postman.shutdownNow();
        client.shutdownNow();
    }
}
