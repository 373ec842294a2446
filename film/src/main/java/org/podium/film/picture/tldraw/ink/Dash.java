package org.podium.film.picture.tldraw.ink;

/**
 * A pattern of strokes and gaps in page units. Where a pattern would give more strokes than anybody can see, there is
 * none: the line is drawn through.
 */
public record Dash(float on, float off, float offset) {
    public static final Dash NONE = new Dash(1, 0, 0);

    /** More strokes than this in one line are a sign of hostile sizes. */
    private static final double MOST = 5_000;

    /** What of a line is dashed; anything else is drawn through. */
    public enum Style {
        DRAWN,
        SOLID,
        DASHED,
        DOTTED;

        public static Style of(String name) {
            return switch (name) {
                case "solid" -> SOLID;
                case "dashed" -> DASHED;
                case "dotted" -> DOTTED;
                default -> DRAWN;
            };
        }

        public boolean broken() {
            return this == DASHED || this == DOTTED;
        }
    }

    /** A pattern for a line of some length, or {@link #NONE} where it makes no sense. */
    public static Dash over(double length, double on, double off, double offset) {
        double period = on + off;
        boolean sensible = Double.isFinite(length)
                && on > 0
                && off > 0
                && Double.isFinite(period)
                && Double.isFinite(offset)
                && length / period < MOST;
        if (!sensible) {
            return NONE;
        }
        double start = offset % period;
        return new Dash((float) Math.max(on, 0.01), (float) off, (float) (start < 0 ? start + period : start));
    }

    public boolean broken() {
        return off > 0;
    }
}
