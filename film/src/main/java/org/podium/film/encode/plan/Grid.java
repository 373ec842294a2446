package org.podium.film.encode.plan;

import java.time.Duration;

/** The moments at which pictures can be: ticks of a fixed rate, counted from the film's start. */
public record Grid(int ticksPerSecond) {
    /** Nothing moves: fine enough for BBB's events, which lie on tenths of a second. */
    static final Grid STILL = new Grid(30);

    /** The grid for moving pictures of a rate: each is shown once, but for those beyond the most that are wanted. */
    static Grid of(double rate, int most) {
        int whole = (int) Math.round(rate);
        int dense = whole;
        while (dense < Fineness.SLOWEST) {
            dense += Math.max(1, whole);
        }
        return new Grid(Math.min(dense, most));
    }

    /** The tick nearest to a moment. */
    public long tick(Duration moment) {
        return Math.round(moment.toNanos() / 1e9 * ticksPerSecond);
    }

    public Duration time(long tick) {
        return Duration.ofNanos(Math.round(tick * 1e9 / ticksPerSecond));
    }

    public long seconds(int seconds) {
        return (long) seconds * ticksPerSecond;
    }

    /** Up to when a source's picture belongs to a tick: half-way to the next. */
    public long micros(long tick) {
        return Math.round((tick + 0.5) * 1e6 / ticksPerSecond) - 1;
    }
}
