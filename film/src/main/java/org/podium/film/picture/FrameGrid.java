package org.podium.film.picture;

import java.time.Duration;

/**
 * The moments at which the picture may change, counted from the film's start. A change counts from the grid's last
 * moment before it, so that a picture shows all that happened by then.
 */
record FrameGrid(int framesPerSecond) {
    private static final long NANOS = 1_000_000_000L;

    FrameGrid {
        if (framesPerSecond < 1 || framesPerSecond > 1000) {
            throw new IllegalArgumentException("no frame rate: " + framesPerSecond);
        }
    }

    long frame(Duration moment) {
        return moment.getSeconds() * framesPerSecond + moment.getNano() * (long) framesPerSecond / NANOS;
    }

    Duration moment(long frame) {
        long rest = frame % framesPerSecond;
        // Rounded up, so that frame(moment(n)) is n at any rate.
        return Duration.ofSeconds(frame / framesPerSecond, (rest * NANOS + framesPerSecond - 1) / framesPerSecond);
    }
}
