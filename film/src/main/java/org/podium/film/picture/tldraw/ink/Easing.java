package org.podium.film.picture.tldraw.ink;

import java.util.function.DoubleUnaryOperator;

/** Curves from 0 to 1 by which pens get thicker and points spread. */
public final class Easing {
    public static final DoubleUnaryOperator LINEAR = t -> t;
    public static final DoubleUnaryOperator IN_QUAD = t -> t * t;
    public static final DoubleUnaryOperator OUT_QUAD = t -> t * (2 - t);
    public static final DoubleUnaryOperator OUT_CUBIC = t -> (t - 1) * (t - 1) * (t - 1) + 1;
    public static final DoubleUnaryOperator IN_OUT_CUBIC =
            t -> t < 0.5 ? 4 * t * t * t : (t - 1) * (2 * t - 2) * (2 * t - 2) + 1;
    public static final DoubleUnaryOperator OUT_SINE = t -> Math.sin(t * Math.PI / 2);
    public static final DoubleUnaryOperator IN_OUT_SINE = t -> -(Math.cos(Math.PI * t) - 1) / 2;

    private Easing() {}
}
