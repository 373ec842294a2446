package org.podium.film.encode.progress;

import org.podium.film.encode.plan.FilmPlan;
import org.podium.film.encode.plan.WorkEstimate;

/** What a worker reports to, and asks whether to go on. */
public record EncodeContext(ProgressTracker progress, Meter meter, RenderListener listener) {
    /** For work on a planned film that nobody watches. */
    public static EncodeContext unwatched(FilmPlan plan) {
        return new EncodeContext(
                new ProgressTracker(WorkEstimate.of(plan), plan.grid(), RenderListener.NOBODY),
                new Meter(),
                RenderListener.NOBODY);
    }
}
