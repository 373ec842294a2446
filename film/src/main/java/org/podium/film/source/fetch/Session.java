package org.podium.film.source.fetch;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.podium.film.process.Reach;

/** One download's talk with one server: its cookies, its time, its budget of bytes, and whither it may be sent. */
final class Session implements AutoCloseable {
    private final HttpClient client;
    private final FetchLimits limits;
    private final RedirectPolicy whither;
    private final long start = System.nanoTime();
    private final Budget budget;
    private final Reach reach;

    Session(URI start, Fetch.Terms terms, Budget budget) {
        this.client = HttpClient.newBuilder()
                .connectTimeout(terms.limits().idle())
                .followRedirects(HttpClient.Redirect.NEVER)
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ORIGINAL_SERVER))
                .build();
        this.limits = terms.limits();
        this.reach = terms.reach();
        this.whither = new RedirectPolicy(start, limits.otherHosts(), reach);
        this.budget = budget;
    }

    /** What a server answered. */
    sealed interface Answer {
        /** The body is in the file. */
        record Whole() implements Answer {}

        /** What is here already is what the server has. */
        record Same() implements Answer {}

        /** The server has no such file for us. */
        record Absent() implements Answer {}

        /** Try again: {@code got} bytes are in the file. */
        record Stumbled(String why, long got) implements Answer {}
    }

    /** Visits a page for its cookie; where it sends us is checked but not visited. */
    void visit(URI page) throws FetchFailure {
        demandPage(page);
        var exchange = client.sendAsync(request(page).build(), HttpResponse.BodyHandlers.discarding());
        try {
            HttpResponse<Void> response = exchange.get(limits.idle().toNanos(), TimeUnit.NANOSECONDS);
            if (isRedirect(response)) {
                whither.next(page, response);
            } else if (response.statusCode() != 200) {
                throw new FetchFailure("The playback address is not valid (any more).", true);
            }
        } catch (ExecutionException trouble) {
            throw new FetchFailure(ConnectionErrors.of(trouble, page), true);
        } catch (TimeoutException silent) {
            exchange.cancel(true);
            throw new FetchFailure("The server does not answer.", true);
        } catch (InterruptedException stop) {
            throw interrupted(exchange);
        }
    }

    /**
     * What is asked for: a file, the rest of one, or whether it changed.
     *
     * @param part where it is written
     * @param have how much of it lies there
     * @param whole whether a whole one is here already, and only another one is wanted
     * @param validator the marks of what is here
     * @param note where the marks of what comes are noted
     */
    record Wish(Path part, long have, boolean whole, Validator validator, Path note) {
        private HttpRequest from(URI address) {
            HttpRequest.Builder request = request(address);
            if (whole && validator.known()) {
                validator.askIfChanged(request);
            } else if (!whole && have > 0 && validator.vouchesForBytes()) {
                validator.askForRest(request, have);
            }
            return request.build();
        }

        private boolean goesOn(int status, HttpHeaders headers) {
            return status == 206 && !whole && validator.goesOn(headers, have);
        }
    }

    /** One try to bring a file, going on behind the bytes that are there. */
    Answer get(URI address, Wish wish) throws FetchFailure {
        URI next = address;
        for (int hop = 0; hop <= limits.redirects(); hop++) {
            AtomicLong place = new AtomicLong(wish.have());
            try (FileChannel channel =
                    FileChannel.open(wish.part(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                demand(next);
                var exchange = client.sendAsync(wish.from(next), head -> body(head, channel, wish, place));
                HttpResponse<@Nullable Void> response = await(exchange, place);
                if (!isRedirect(response)) {
                    return answer(response, wish);
                }
                next = whither.next(next, response);
            } catch (FetchFailure refused) {
                throw refused;
            } catch (FileSystemException unwritable) {
                throw FetchFailure.unwritable(String.valueOf(unwritable.getReason()));
            } catch (IOException stumble) {
                return new Answer.Stumbled(ConnectionErrors.of(stumble, next), place.get());
            }
        }
        throw new FetchFailure("The server sends us in circles.", false);
    }

    /** Only a file, or its rest, is written: whatever else is said leaves what is here as it is. */
    private BodySubscriber<@Nullable Void> body(
            HttpResponse.ResponseInfo head, FileChannel file, Wish wish, AtomicLong place) {
        boolean rest = wish.goesOn(head.statusCode(), head.headers());
        if (head.statusCode() != 200 && !rest) {
            return HttpResponse.BodySubscribers.replacing(null);
        }
        try {
            budget.expect(head.headers().firstValueAsLong("Content-Length").orElse(0));
            if (!rest) {
                wish.validator().see(head.headers());
                wish.validator().note(wish.note());
            }
            place.set(rest ? wish.have() : 0);
            file.truncate(place.get()).position(place.get());
        } catch (IOException refused) {
            return ToFile.refused(refused, file, budget);
        }
        return new ToFile(file, place, budget);
    }

    private static Answer answer(HttpResponse<?> response, Wish wish) throws FetchFailure {
        return switch (response.statusCode()) {
            case 200 -> new Answer.Whole();
            case 206 ->
                wish.goesOn(206, response.headers())
                        ? new Answer.Whole()
                        : new Answer.Stumbled("The server gives another part than was asked for.", 0);
            case 304 -> new Answer.Same();
            case 401, 403, 404, 410 -> new Answer.Absent();
            case 416 -> new Answer.Stumbled("The server answers 416.", 0);
            case 429, 500, 502, 503, 504 ->
                new Answer.Stumbled("The server answers " + response.statusCode() + ".", wish.have());
            default -> throw new FetchFailure("The server answers " + response.statusCode() + ".", false);
        };
    }

    /** Waits as long as something comes, and not beyond the deadline. */
    private HttpResponse<@Nullable Void> await(
            CompletableFuture<HttpResponse<@Nullable Void>> exchange, AtomicLong place) throws IOException {
        long before = place.get();
        while (true) {
            try {
                return exchange.get(Math.clamp(left(), 0, limits.idle().toNanos()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException silent) {
                if (left() <= 0) {
                    exchange.cancel(true);
                    throw new FetchFailure("The download takes longer than allowed.", true);
                }
                if (place.get() == before) {
                    exchange.cancel(true);
                    throw new IOException("silent", silent);
                }
                before = place.get();
            } catch (ExecutionException failed) {
                throw ours(failed).orElseGet(() -> new IOException(failed.getCause()));
            } catch (InterruptedException stop) {
                throw interrupted(exchange);
            }
        }
    }

    /** The client wraps what is thrown while it takes an answer. */
    private static Optional<IOException> ours(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FetchFailure || cause instanceof FileSystemException) {
                return Optional.of((IOException) cause);
            }
        }
        return Optional.empty();
    }

    /** Of the time, in nanoseconds. */
    private long left() {
        return limits.patience(budget.came()).toNanos() - (System.nanoTime() - start);
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).header("User-Agent", "Podium").GET();
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

    /** Lets pass what is within reach. */
    private void demandPage(URI page) throws FetchFailure {
        try {
            demand(page);
        } catch (UnknownHostException nowhere) {
            throw new FetchFailure(ConnectionErrors.of(nowhere, page), true);
        }
    }

    private void demand(URI address) throws FetchFailure, UnknownHostException {
        Optional<String> objection = reach.objection(address);
        if (objection.isPresent()) {
            throw new FetchFailure(objection.get(), false);
        }
    }
}
