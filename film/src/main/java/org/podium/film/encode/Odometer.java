package org.podium.film.encode;

import java.util.concurrent.atomic.AtomicLong;
import org.podium.film.encode.Watch.Stage;

/** Counts the ticks that all workers have passed and tells the watch. */
final class Odometer {
    /** The share of the work that is encoding; the rest is writing the last files. */
    private static final double ENCODING = 0.97;

    private final long end;
    private final Watch watch;
    private final AtomicLong passed = new AtomicLong();

    Odometer(long end, Watch watch) {
        this.end = end;
        this.watch = watch;
    }

    void passed(long tick) {
        long sum = passed.incrementAndGet();
        if (sum % 16 == 0) {
            watch.progress(Stage.ENCODING, ENCODING * sum / end);
        }
    }
}
