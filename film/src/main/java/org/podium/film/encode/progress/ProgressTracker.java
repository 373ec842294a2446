package org.podium.film.encode.progress;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.DoubleAdder;
import org.podium.film.encode.plan.CostModel;
import org.podium.film.encode.plan.Grid;
import org.podium.film.encode.plan.WorkEstimate;
import org.podium.film.encode.progress.RenderListener.Stage;

/** Adds up the work that lies behind all workers and tells the listener. */
public final class ProgressTracker {
    /** The share of the work that is encoding; the rest is writing the last files. */
    public static final double ENCODING = 0.99;

    /** Told after the first tick, so that it is known that pictures come, and then each so many. */
    private static final int TICKS_BETWEEN = 16;

    private final WorkEstimate work;
    private final RenderListener listener;
    private final double ticksPerSecond;
    /** Known in full before the first picture is encoded. */
    private double total;

    private final DoubleAdder done = new DoubleAdder();
    private final AtomicLong passed = new AtomicLong();

    /** For a whole film. */
    public ProgressTracker(WorkEstimate work, Grid grid, RenderListener listener) {
        this(work, grid, listener, work.total());
    }

    /** For pictures with so much work in all. */
    public ProgressTracker(WorkEstimate work, Grid grid, RenderListener listener, double total) {
        this.work = work;
        this.listener = listener;
        this.ticksPerSecond = grid.ticksPerSecond();
        this.total = total;
    }

    /** Sound is to be encoded too. */
    public void expectSound(double seconds) {
        total += work.sound(seconds);
    }

    /** Some of the sound is encoded. */
    public void heard(double seconds) {
        done.add(work.sound(seconds));
    }

    /** Of all work with what is lost in the beginning, where each step takes longer. */
    private double share() {
        double sum = done.sum();
        return (sum + Math.min(work.warmup(), CostModel.COLD * sum)) / (total + work.warmup());
    }

    public void passed(long tick) {
        done.add(work.until((tick + 1) / ticksPerSecond) - work.until(tick / ticksPerSecond));
        if (passed.getAndIncrement() % TICKS_BETWEEN == 0) {
            listener.progress(Stage.ENCODING, ENCODING * Math.min(1, share()));
        }
    }
}
