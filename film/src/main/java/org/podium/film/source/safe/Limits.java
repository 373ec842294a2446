package org.podium.film.source.safe;

import java.time.Duration;

/**
 * How much of a recording is read before it is taken for an attack or an accident.
 *
 * @param smallFile bytes of a file that holds one line per event
 * @param drawings bytes of shapes.svg, whose drawings stay in memory
 * @param board bytes of tldraw.json, whose drawings stay on disk
 * @param run characters of one XML tag or text, and of one JSON string
 * @param depth how deep elements and objects may lie in each other
 * @param items how many events or states one file may hold
 * @param length the longest film
 */
public record Limits(long smallFile, long drawings, long board, int run, int depth, int items, Duration length) {
    private static final long MIB = 1L << 20;

    public static final Limits USUAL =
            new Limits(64 * MIB, 256 * MIB, 2048 * MIB, 8 << 20, 100, 500_000, Duration.ofHours(24));

    public Limits {
        if (smallFile < 1 || drawings < 1 || board < 1 || run < 1 || depth < 1 || items < 1 || !length.isPositive()) {
            throw new IllegalArgumentException("limits are positive");
        }
    }
}
