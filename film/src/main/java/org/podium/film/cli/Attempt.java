package org.podium.film.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.podium.film.encode.progress.Cancellation;
import org.podium.film.process.FailureScope;
import org.podium.film.process.FilmFailure;

/**
 * One run of a command that may fail or be called off, and the exit code that tells how it ended.
 *
 * @param place where it writes
 */
record Attempt(ProgressPrinter voice, Cancellation cancellation, Path place) {
    /** What is done. */
    interface Work {
        void run() throws IOException;
    }

    /** Does it; what goes wrong after it was called off is of no interest. */
    int at(Work work) {
        try {
            work.run();
            return 0;
        } catch (IOException | RuntimeException | OutOfMemoryError failure) {
            if (cancellation.cancelled() || failure instanceof CancellationException) {
                return FailureScope.CANCELLED;
            }
            if (failure instanceof RuntimeException other && !(failure instanceof FilmFailure)) {
                throw other;
            }
            FailureScope scope = Failures.scope(failure, place);
            voice.failed(scope, failure instanceof Error ? tooLittleHeap() : String.valueOf(failure.getMessage()));
            return scope.exitCode();
        }
    }

    private static String tooLittleHeap() {
        long megabytes =
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getMax() >> 20;
        return "not enough memory: Java may take " + megabytes + " MB here; give it more with -Xmx" + 2 * megabytes
                + "m";
    }
}
