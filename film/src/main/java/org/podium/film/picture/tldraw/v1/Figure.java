package org.podium.film.picture.tldraw.v1;

import org.podium.film.picture.tldraw.ink.Vec;
import org.podium.film.timeline.Attributes;

/** A shape as it was published. */
record Figure(String id, Attributes as) {
    private static final double MOST = 1_000_000;

    Style style() {
        return new Style(as.under("style"));
    }

    /** The top left corner of its bounds, on the page. */
    Vec point() {
        return pair(as, "point", Vec.ZERO);
    }

    /** Width and height, never below 1: the engine's own least. */
    Vec size(double otherwise) {
        Vec size = pair(as, "size", new Vec(otherwise, otherwise));
        return new Vec(Math.max(1, size.x()), Math.max(1, size.y()));
    }

    double rotation() {
        return as.number("rotation", 0);
    }

    static Vec pair(Attributes from, String name, Vec otherwise) {
        return from.pair(name)
                .map(pair -> new Vec(bounded(pair[0]), bounded(pair[1])))
                .orElse(otherwise);
    }

    private static double bounded(double value) {
        return Double.isFinite(value) ? Math.clamp(value, -MOST, MOST) : 0;
    }
}
