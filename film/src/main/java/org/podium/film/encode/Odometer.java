package org.podium.film.encode;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.DoubleAdder;
import org.podium.film.encode.Watch.Stage;

/** Adds up the work that lies behind all workers and tells the watch. */
final class Odometer {
    /** The share of the work that is encoding; the rest is writing the last files. */
    static final double ENCODING = 0.99;

    /** Told after the first tick, so that it is known that pictures come, and then each so many. */
    private static final int TICKS_BETWEEN = 16;

    private final Workload work;
    private final Watch watch;
    private final double ticksPerSecond;
    /** Known in full before the first picture is encoded. */
    private double total;

    private final DoubleAdder done = new DoubleAdder();
    private final AtomicLong passed = new AtomicLong();

    /** For a whole film. */
    Odometer(Workload work, Grid grid, Watch watch) {
        this(work, grid, watch, work.total());
    }

    /** For pictures with so much work in all. */
    Odometer(Workload work, Grid grid, Watch watch, double total) {
        this.work = work;
        this.watch = watch;
        this.ticksPerSecond = grid.ticksPerSecond();
        this.total = total;
    }

    /** Sound is to be encoded too. */
    void expectSound(double seconds) {
        total += work.sound(seconds);
    }

    /** Some of the sound is encoded. */
    void heard(double seconds) {
        done.add(work.sound(seconds));
    }

    /** Of all work with what is lost in the beginning, where each step takes longer. */
    private double share() {
        double sum = done.sum();
        return (sum + Math.min(work.warming(), Pace.COLD * sum)) / (total + work.warming());
    }

    void passed(long tick) {
        done.add(work.until((tick + 1) / ticksPerSecond) - work.until(tick / ticksPerSecond));
        if (passed.getAndIncrement() % TICKS_BETWEEN == 0) {
            watch.progress(Stage.ENCODING, ENCODING * Math.min(1, share()));
        }
    }
}
