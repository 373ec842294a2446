package org.podium.film.encode.progress;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.podium.film.encode.output.Folders;
import org.podium.film.process.FilmFailure;

/**
 * Calls a film off when this process is told to end: by a signal, or by the end of its input where somebody holds that
 * open for as long as the film is wanted. Ends within two seconds, and leaves nothing behind.
 */
public final class Cancellation implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 1300;
    private static final int ATTEMPTS = 20;

    private final List<Path> unfinished;
    private final Thread maker = Thread.currentThread();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::endsInTime, "calling-off");
    private volatile boolean calledOff;

    /**
     * Watches over this thread while it makes a film, until closed.
     *
     * @param unfinished where the film is made and what else is only needed meanwhile
     */
    public Cancellation(List<Path> unfinished) {
        this.unfinished = List.copyOf(unfinished);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether the film is no longer wanted. */
    public boolean cancelled() {
        return calledOff;
    }

    /** From now on the end of an input calls off too; whoever does not come back from native code is left there. */
    public void endWith(InputStream input, int exitCode) {
        Thread.ofPlatform().daemon().name("end-of-input").start(() -> {
            try {
                input.transferTo(OutputStream.nullOutputStream());
            } catch (IOException _) {
                // as good as its end
            }
            if (ended.getCount() > 0 && !endsInTime()) {
                Runtime.getRuntime().halt(exitCode);
            }
        });
    }

    /** Whether the maker came to an end by itself; when it did not, what it made is removed. */
    private boolean endsInTime() {
        callOff();
        try {
            if (ended.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                return true;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        unfinished.forEach(Cancellation::remove);
        return false;
    }

    /** The maker looks at the flag between pictures; while it waits, for a server or for others, it is woken. */
    private void callOff() {
        calledOff = true;
        maker.interrupt();
    }

    /** Others may still be writing into the folder. */
    private static void remove(Path folder) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                Folders.remove(folder);
                return;
            } catch (FilmFailure _) {
                // once more: what could not go now is gone with the next, or cleared by the next run
            }
        }
    }

    @Override
    public void close() {
        Thread.interrupted(); // what was called off is over
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // the hook is at work already
        }
    }
}
