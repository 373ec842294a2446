package org.podium.server.signin.throttle;

import jakarta.annotation.PreDestroy;
import java.lang.management.ManagementFactory;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords on a few threads of its own. A hash is pure work of a processor for a tenth of a second: on the threads
 * that answer requests, a handful of them at a time would keep all others waiting. Who finds a long queue is refused at once.
 */
@Component
public class PasswordWork implements PasswordEncoder {
    /** Some two seconds of work for one thread. */
    static final int QUEUE = 12;

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final ThreadPoolExecutor threads;

    public PasswordWork() {
        int most = Math.max(1, ManagementFactory.getOperatingSystemMXBean().getAvailableProcessors() / 4);
        this.threads = new ThreadPoolExecutor(
                most,
                most,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(QUEUE),
                Thread.ofPlatform().name("passwords-", 0).daemon().factory());
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return done(() -> encoder.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return Boolean.TRUE.equals(done(() -> encoder.matches(password, hash)));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private <T> @Nullable T done(Callable<@Nullable T> work) {
        FutureTask<@Nullable T> task = new FutureTask<>(work);
        try {
            threads.execute(task);
            return task.get();
        } catch (RejectedExecutionException e) {
            throw new TooBusy(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            task.cancel(false);
            Thread.currentThread().interrupt();
            throw new TooBusy(e);
        }
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }
}
