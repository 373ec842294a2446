package org.podium.film.encode;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.podium.film.encode.out.Folders;

/**
 * Calls a film off when this process is told to end: by a signal, or by the end of its input where somebody holds that
 * open for as long as the film is wanted. Ends within two seconds, and leaves nothing behind.
 */
public final class CallingOff implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 1500;

    private final Path target;
    private final Thread maker = Thread.currentThread();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::endOfProcess, "calling-off");
    private volatile boolean calledOff;

    /** Watches over this thread while it makes the film in {@code target}, until closed. */
    public CallingOff(Path target) {
        this.target = target.toAbsolutePath();
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether the film is no longer wanted. */
    public boolean isCalledOff() {
        return calledOff;
    }

    /** From now on the end of an input calls off too. */
    public void endWith(InputStream input) {
        Thread.ofPlatform().daemon().name("end-of-input").start(() -> {
            try {
                input.transferTo(OutputStream.nullOutputStream());
            } catch (IOException _) {
                // as good as its end
            }
            callOff();
        });
    }

    /** The maker looks at the flag between pictures; while it waits, for a server or for others, it is woken. */
    private void callOff() {
        calledOff = true;
        maker.interrupt();
    }

    private void endOfProcess() {
        callOff();
        try {
            if (!ended.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                Folders.remove(Folders.unfinished(target)); // someone is deep in native code and will not come back
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
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
