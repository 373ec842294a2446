package org.podium.film.encode;

/** What a worker reports to, and asks whether to go on. */
record Gauges(Odometer odometer, Meter meter, Watch watch) {}
