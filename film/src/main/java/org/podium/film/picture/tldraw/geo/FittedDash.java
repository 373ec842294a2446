package org.podium.film.picture.tldraw.geo;

import org.podium.film.picture.tldraw.ink.Dash;

/**
 * Dashes that fit a line's length, as the second generation fits them.
 *
 * @param style of the line; what is not dashed or dotted has no dashes
 * @param width of the line
 */
public record FittedDash(Dash.Style style, double width) {

    /** What becomes of a line's end: half a dash goes over it, a dash ends at it, or a dash is left out. */
    public enum End {
        OVER(0.5),
        AT(0),
        SKIPPED(-1);

        private final double dashes;

        End(double dashes) {
            this.dashes = dashes;
        }
    }

    public Dash open(double length, End start, End end) {
        return open(length, start, end, 1);
    }

    public Dash open(double length, End start, End end, int snap) {
        if (!style.broken()) {
            return Dash.NONE;
        }
        double dash = dash(length);
        double whole = length + dash * (start.dashes + end.dashes);
        Parts parts = parts(whole, dash, snap);
        double gap = parts.gap() >= 0
                ? parts.gap()
                : (whole - parts.count() * parts.dash()) / Math.max(1, parts.count() - 1);
        return Dash.over(length, parts.dash(), gap, dash * start.dashes);
    }

    public Dash closed(double length, int snap) {
        if (!style.broken()) {
            return Dash.NONE;
        }
        Parts parts = parts(length, dash(length), snap);
        if (parts.gap() >= 0) {
            return Dash.over(length, parts.dash(), parts.gap(), 0);
        }
        double gap = (length - parts.count() * parts.dash()) / parts.count();
        return Dash.over(length, parts.dash(), gap, parts.dash() / 2);
    }

    private double ratio() {
        return style == Dash.Style.DASHED ? 1 : 100;
    }

    private double dash(double length) {
        return style == Dash.Style.DASHED ? Math.min(width * 2, length / 4) : width / 100;
    }

    /** How many dashes of what length; a gap only where the line is too short to fit any. */
    private record Parts(double count, double dash, double gap) {}

    private Parts parts(double length, double dash, int snap) {
        double count = Math.floor(length / dash / (2 * ratio()));
        count -= count % snap;
        if (count < 3 && style == Dash.Style.DASHED) {
            return length / width < 5 ? new Parts(1, length, 0) : new Parts(2, length * 0.333, length * 0.333);
        }
        double most = Math.max(count, 3);
        return new Parts(most, length / most / (2 * ratio()), -1);
    }
}
