package org.podium.film.encode.plan;

/**
 * How fine moving pictures are shown.
 *
 * @param bySource whether the canvas has 720 lines at most where neither a shared screen nor a webcam has more; else slides,
 *     which are fine at any size, may fill it
 * @param rate the most pictures a second; fewer where the recording has fewer
 */
public record Fineness(boolean bySource, int rate) {
    /** At half a tick off, a picture is still within what nobody sees: sources may come at no constant rate. */
    public static final int SLOWEST = 15;

    public static final int FASTEST = 60;

    /** What most want: all that recordings have, and no film of phones at 60. */
    public static final Fineness USUAL = new Fineness(false, 30);

    public Fineness {
        if (rate < SLOWEST || rate > FASTEST) {
            throw new IllegalArgumentException(SLOWEST + " to " + FASTEST + " pictures a second, not " + rate);
        }
    }
}
