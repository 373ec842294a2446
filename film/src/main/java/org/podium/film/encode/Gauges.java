package org.podium.film.encode;

/** What a worker reports to, and asks whether to go on. */
record Gauges(Odometer odometer, Meter meter, Watch watch) {
    /** For work on a planned film that nobody watches. */
    static Gauges unwatched(FilmPlan plan) {
        return new Gauges(new Odometer(Workload.of(plan), plan.grid(), Watch.NOBODY), new Meter(), Watch.NOBODY);
    }
}
