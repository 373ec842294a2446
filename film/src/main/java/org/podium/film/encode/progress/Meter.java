package org.podium.film.encode.progress;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import org.podium.film.encode.plan.FilmPlan;

/** Adds up the processor time that the encoders take: the bare encode, against which all else is measured. */
public final class Meter {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final LongAdder nanos = new LongAdder();

    /** Does an encoder's work on this thread; encoders have no threads of their own. */
    public void measure(Runnable work) {
        long before = THREADS.getCurrentThreadCpuTime();
        work.run();
        nanos.add(THREADS.getCurrentThreadCpuTime() - before);
    }

    public Effort effort(FilmPlan plan) {
        return new Effort(plan.timeline().length(), Duration.ofNanos(nanos.sum()));
    }
}
