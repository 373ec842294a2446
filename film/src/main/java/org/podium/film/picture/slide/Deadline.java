package org.podium.film.picture.slide;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits only so long for a decoder that a hostile file may send round in circles. */
final class Deadline {
    private Deadline() {}

    /**
     * The result of some work.
     *
     * @throws IOException if the work fails in any way or takes too long; its thread is then left to itself, since
     *     Java can end no thread that does not listen, and ends with the program at the latest
     */
    static <T> T of(Duration longest, Callable<T> work) throws IOException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().name("picture").start(task);
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new IOException("not done within " + longest, e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
