package org.podium.film.cli;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.podium.film.encode.progress.Cancellation;
import org.podium.film.encode.progress.RenderListener;
import org.podium.film.source.fetch.Arrival;

/** Tells how far the film, or the download before it, is: each new stage at once, else not more often than twice a second. */
final class ProgressReport implements RenderListener, Arrival {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final ProgressPrinter voice;
    private final Cancellation cancellation;
    private final long start = System.nanoTime();
    private final Estimate estimate = new Estimate();
    private Duration lastTold = Duration.ZERO;
    private @Nullable Stage lastStage;
    /** Of the work, and of the time. */
    private double furthest;

    private double share;

    ProgressReport(ProgressPrinter voice, Cancellation cancellation) {
        this.voice = voice;
        this.cancellation = cancellation;
    }

    @Override
    public synchronized void progress(Stage stage, double done) {
        furthest = Math.max(furthest, Math.min(done, 1));
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        Estimate.Told told = estimate.tell(furthest, elapsed);
        share = Math.max(share, furthest < 1 ? told.share() : 1);
        if (stage != lastStage || elapsed.minus(lastTold).compareTo(PAUSE) >= 0) {
            lastTold = elapsed;
            lastStage = stage;
            voice.progress(stage, share, told.remaining());
        }
    }

    /** Tells how much of a recording came: how much there is, nobody knows. */
    @Override
    public synchronized void came(long bytes) {
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        if (elapsed.minus(lastTold).compareTo(PAUSE) >= 0) {
            lastTold = elapsed;
            voice.came(bytes);
        }
    }

    @Override
    public boolean cancelled() {
        return cancellation.cancelled();
    }
}
