package org.podium.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.podium.server.Application;
import org.podium.server.platform.Role;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * How long a page takes while wrong passwords are being checked, beside how long it takes in peace. Each guess has a name of
 * its own and, as from behind a named proxy, an address of its own, so that no limit spares the server the work.
 */
final class SignInBench {
    private static final int PAGES = 40;
    private static final Duration BOUND = Duration.ofMillis(500);

    private final PrintWriter out;

    SignInBench(PrintWriter out) {
        this.out = out;
    }

    /** Measures; whether the middle page kept within the bound. */
    boolean run(int connections) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("podium-bench");
        Map<String, Object> settings = Map.of(
                "podium.data", data.toString(),
                "server.port", "0",
                "logging.level.org.podium.server.signin", "error",
                "podium.web.proxies", "127.0.0.1");
        try (ConfigurableApplicationContext podium = Application.start(Role.SERVE, settings);
                HttpClient client = HttpClient.newHttpClient()) {
            URI address =
                    URI.create("http://127.0.0.1:" + podium.getEnvironment().getProperty("local.server.port"));
            pages(client, address);
            List<Long> peace = pages(client, address);
            AtomicBoolean over = new AtomicBoolean();
            Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
            List<Thread> guessers = guessers(connections, client, address, over, answers);
            List<Long> attacked = pages(client, address);
            over.set(true);
            for (Thread guesser : guessers) {
                guesser.join();
            }
            print(connections, peace, attacked, answers);
            return attacked.get(PAGES / 2) <= BOUND.toMillis();
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private void print(int connections, List<Long> peace, List<Long> attacked, Map<Integer, AtomicInteger> answers) {
        out.printf(Locale.ROOT, "a page, ms            p50     p95%n");
        out.printf(Locale.ROOT, "in peace          %7d %7d%n", peace.get(PAGES / 2), peace.get(PAGES * 95 / 100));
        out.printf(
                Locale.ROOT,
                "%3d guesses       %7d %7d%n",
                connections,
                attacked.get(PAGES / 2),
                attacked.get(PAGES * 95 / 100));
        out.printf(Locale.ROOT, "answers to guesses, by status: %s%n", answers);
        out.flush();
    }

    private static List<Thread> guessers(
            int many, HttpClient client, URI address, AtomicBoolean over, Map<Integer, AtomicInteger> answers) {
        AtomicInteger next = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            threads.add(Thread.ofVirtual().start(() -> {
                while (!over.get()) {
                    int status = guess(client, address, next.incrementAndGet());
                    answers.computeIfAbsent(status, _ -> new AtomicInteger()).incrementAndGet();
                }
            }));
        }
        return threads;
    }

    private static int guess(HttpClient client, URI address, int number) {
        String words = Base64.getEncoder().encodeToString(("guess" + number + ":x").getBytes(StandardCharsets.UTF_8));
        String from = "10." + (number >> 16 & 255) + "." + (number >> 8 & 255) + "." + (number & 255);
        return status(
                client,
                HttpRequest.newBuilder(address.resolve("/api/v1/videos"))
                        .header("Authorization", "Basic " + words)
                        .header("X-Forwarded-For", from)
                        .build());
    }

    private static List<Long> pages(HttpClient client, URI address) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            long start = System.nanoTime();
            status(client, HttpRequest.newBuilder(address.resolve("/signin")).build());
            times.add(Duration.ofNanos(System.nanoTime() - start).toMillis());
        }
        return times.stream().sorted().toList();
    }

    private static int status(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
