package org.podium.film.picture.tldraw.freehand;

import java.util.function.DoubleUnaryOperator;
import org.podium.film.picture.tldraw.ink.Easing;

/**
 * How a pen writes.
 *
 * @param size diameter at full pressure, more or less
 * @param thinning how much pressure changes it
 * @param smoothing how much the edges are softened
 * @param streamline how much the line lags behind the hand
 * @param easing from pressure to width
 * @param simulated whether pressure is guessed from speed
 * @param last whether the line is complete
 * @param taperStart length over which the line grows from nothing; 0 for a round cap
 * @param taperEnd length over which it shrinks to nothing; 0 for a round cap
 */
public record Pen(
        double size,
        double thinning,
        double smoothing,
        double streamline,
        DoubleUnaryOperator easing,
        boolean simulated,
        boolean last,
        double taperStart,
        double taperEnd) {

    /** A pen with the usual settings: half of everything, guessing the pressure. */
    public static Pen of(double size) {
        return new Pen(size, 0.5, 0.5, 0.5, Easing.LINEAR, true, false, 0, 0);
    }

    public Pen thinning(double value) {
        return new Pen(size, value, smoothing, streamline, easing, simulated, last, taperStart, taperEnd);
    }

    public Pen smoothing(double value) {
        return new Pen(size, thinning, value, streamline, easing, simulated, last, taperStart, taperEnd);
    }

    public Pen streamline(double value) {
        return new Pen(size, thinning, smoothing, value, easing, simulated, last, taperStart, taperEnd);
    }

    public Pen easing(DoubleUnaryOperator value) {
        return new Pen(size, thinning, smoothing, streamline, value, simulated, last, taperStart, taperEnd);
    }

    /** With the pressure as the input tells it. */
    public Pen pressed() {
        return new Pen(size, thinning, smoothing, streamline, easing, false, last, taperStart, taperEnd);
    }

    public Pen last(boolean value) {
        return new Pen(size, thinning, smoothing, streamline, easing, simulated, value, taperStart, taperEnd);
    }

    public Pen tapered(double start, double end) {
        return new Pen(size, thinning, smoothing, streamline, easing, simulated, last, start, end);
    }

    public Pen size(double value) {
        return new Pen(value, thinning, smoothing, streamline, easing, simulated, last, taperStart, taperEnd);
    }

    /** Half the width at a pressure. */
    double radius(double pressure) {
        return size * easing.applyAsDouble(0.5 - thinning * (0.5 - pressure));
    }

    /** How much a point follows the hand. */
    double follow() {
        return 0.15 + (1 - streamline) * 0.85;
    }

    /** How much of its width a line keeps at some way from its two ends. */
    double taper(double fromStart, double toEnd) {
        double start = fromStart < taperStart ? Easing.OUT_QUAD.applyAsDouble(fromStart / taperStart) : 1;
        double end = toEnd < taperEnd ? Easing.OUT_CUBIC.applyAsDouble(toEnd / taperEnd) : 1;
        return Math.min(start, end);
    }

    boolean tapers() {
        return taperStart > 0 || taperEnd > 0;
    }
}
