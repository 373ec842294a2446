package org.podium.film.source.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/** One download's talk with one server: its cookies, its budget of time and bytes, and whither it may be sent. */
final class Session implements AutoCloseable {
    private final HttpClient client;
    private final FetchLimits limits;
    private final Whither whither;
    private final long deadline;
    private final AtomicLong bytesLeft;

    Session(URI start, FetchLimits limits) {
        this.client = HttpClient.newBuilder()
                .connectTimeout(limits.idle())
                .followRedirects(HttpClient.Redirect.NEVER)
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ORIGINAL_SERVER))
                .build();
        this.limits = limits;
        this.whither = new Whither(start, limits.otherHosts());
        this.deadline = System.nanoTime() + limits.whole().toNanos();
        this.bytesLeft = new AtomicLong(limits.bytes());
    }

    /** What a server answered. */
    sealed interface Answer {
        /** The body is in the file. */
        record Whole() implements Answer {}

        /** The server has no such file for us. */
        record Absent() implements Answer {}

        /** Try again: {@code got} bytes are in the file. */
        record Stumbled(String why, long got) implements Answer {}
    }

    /** Visits a page for its cookie; where it sends us is checked but not visited. */
    void visit(URI page) throws FetchFailure {
        var exchange = client.sendAsync(request(page, 0, ""), HttpResponse.BodyHandlers.discarding());
        try {
            HttpResponse<Void> response = exchange.get(limits.idle().toNanos(), TimeUnit.NANOSECONDS);
            if (isRedirect(response)) {
                whither.next(page, response);
            } else if (response.statusCode() != 200) {
                throw new FetchFailure("The playback address is not valid (any more).", true);
            }
        } catch (ExecutionException trouble) {
            throw new FetchFailure(WhyNot.of(trouble, page), true);
        } catch (TimeoutException silent) {
            exchange.cancel(true);
            throw new FetchFailure("The server does not answer.", true);
        } catch (InterruptedException stop) {
            throw interrupted(exchange);
        }
    }

    /** One try to bring a file, going on behind the bytes that are there. */
    Answer get(URI address, Path file, long have, Validator validator) throws FetchFailure {
        URI next = address;
        for (int hop = 0; hop <= limits.redirects(); hop++) {
            AtomicLong place = new AtomicLong(have);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                var exchange = client.sendAsync(
                        request(next, have, validator.tag()), head -> body(head, channel, have, place, validator));
                HttpResponse<Void> response = await(exchange, place);
                if (!isRedirect(response)) {
                    return answer(response, have);
                }
                next = whither.next(next, response);
            } catch (FetchFailure refused) {
                throw refused;
            } catch (FileSystemException unwritable) {
                throw new FetchFailure("The recording cannot be written to the disk: " + unwritable.getReason(), true);
            } catch (IOException stumble) {
                return new Answer.Stumbled(WhyNot.of(stumble, next), place.get());
            }
        }
        throw new FetchFailure("The server sends us in circles.", false);
    }

    private ToFile body(
            HttpResponse.ResponseInfo head, FileChannel file, long have, AtomicLong place, Validator validator) {
        place.set(head.statusCode() == 206 && goesOn(head.headers(), have) ? have : 0);
        validator.see(head.headers());
        try {
            file.truncate(place.get()).position(place.get());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return new ToFile(file, place, bytesLeft);
    }

    private static boolean goesOn(HttpHeaders headers, long have) {
        return headers.firstValue("Content-Range").orElse("").startsWith("bytes " + have + "-");
    }

    private static Answer answer(HttpResponse<Void> response, long have) throws FetchFailure {
        return switch (response.statusCode()) {
            case 200 -> new Answer.Whole();
            case 206 ->
                goesOn(response.headers(), have)
                        ? new Answer.Whole()
                        : new Answer.Stumbled("The server gives another part than was asked for.", 0);
            case 401, 403, 404, 410 -> new Answer.Absent();
            case 416, 429, 500, 502, 503, 504 ->
                new Answer.Stumbled("The server answers " + response.statusCode() + ".", 0);
            default -> throw new FetchFailure("The server answers " + response.statusCode() + ".", false);
        };
    }

    /** Waits as long as something comes, and not beyond the deadline. */
    private HttpResponse<Void> await(CompletableFuture<HttpResponse<Void>> exchange, AtomicLong place)
            throws IOException {
        long before = place.get();
        while (true) {
            long left = deadline - System.nanoTime();
            try {
                return exchange.get(Math.clamp(left, 0, limits.idle().toNanos()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException silent) {
                if (System.nanoTime() >= deadline) {
                    exchange.cancel(true);
                    throw new FetchFailure("The download takes longer than allowed.", true);
                }
                if (place.get() == before) {
                    exchange.cancel(true);
                    throw new IOException("silent", silent);
                }
                before = place.get();
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof FetchFailure ours ? ours : new IOException(failed.getCause());
            } catch (InterruptedException stop) {
                throw interrupted(exchange);
            }
        }
    }

    private HttpRequest request(URI address, long have, String tag) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).header("User-Agent", "Podium").GET();
        if (have > 0 && !tag.isEmpty()) {
            request.header("Range", "bytes=" + have + "-").header("If-Range", tag);
        }
        return request.build();
    }

    private static boolean isRedirect(HttpResponse<?> response) {
        return switch (response.statusCode()) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    private static FetchFailure interrupted(CompletableFuture<?> exchange) {
        exchange.cancel(true);
        Thread.currentThread().interrupt();
        return new FetchFailure("The download was stopped.", true);
    }

    void pause(int attempt) throws FetchFailure {
        try {
            Thread.sleep(limits.pause().multipliedBy(1L << attempt));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new FetchFailure("The download was stopped.", true);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
