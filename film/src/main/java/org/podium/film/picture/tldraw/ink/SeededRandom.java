package org.podium.film.picture.tldraw.ink;

/**
 * The generator by which tldraw makes a shape look hand-drawn: the same shape id gives the same wobble everywhere.
 * Ported from tldraw, Copyright (c) 2021 Stephen Ruiz Ltd, MIT licence (see NOTICE).
 */
public final class SeededRandom {
    private int x;
    private int y;
    private int z;
    private int w;
    private final double reach;

    private SeededRandom(String seed, double reach) {
        this.reach = reach;
        for (int k = 0; k < seed.length() + 64; k++) {
            x ^= k < seed.length() ? seed.charAt(k) : 0;
            step();
        }
    }

    /** The first generation's: from -1/2 to 1/2. */
    public static SeededRandom halves(String seed) {
        return new SeededRandom(seed, 1);
    }

    /** The second generation's: from -1 to 1. */
    public static SeededRandom wholes(String seed) {
        return new SeededRandom(seed, 2);
    }

    public double next() {
        step();
        return w / 0x1p32 * reach;
    }

    private void step() {
        int t = x ^ (x << 11);
        x = y;
        y = z;
        z = w;
        w ^= (w >>> 19) ^ t ^ (t >>> 8);
    }
}
