package org.podium.film.picture.tldraw.v1;

import org.podium.film.picture.tldraw.ink.Dash;

/** Dashes that fit a line's length, so that none is cut at its end. */
final class PerfectDash {
    private PerfectDash() {}

    /**
     * The pattern of a line.
     *
     * @param snap the number of dashes is a multiple of it
     * @param outset whether half a dash begins the line
     */
    static Dash of(Dash.Style style, double length, double width, int snap, boolean outset) {
        boolean dashed = style == Dash.Style.DASHED;
        if (!dashed && style != Dash.Style.DOTTED) {
            return Dash.NONE;
        }
        double dash = dashed ? width * 2 : width / 100;
        double ratio = dashed ? 1 : 100;
        double count = Math.floor(length / dash / (2 * ratio));
        count = Math.max(count - count % snap, 4);
        double gap = Math.max(dash, (length - count * dash) / (outset ? count : count - 1));
        return Dash.over(length, dash, gap, dashed && outset ? dash / 2 : 0);
    }
}
