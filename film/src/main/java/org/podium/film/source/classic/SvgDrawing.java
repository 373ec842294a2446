package org.podium.film.source.classic;

import org.podium.film.timeline.Attributes;
import org.podium.film.timeline.Drawing;

/** A drawing kept in memory. */
record SvgDrawing(Attributes attributes) implements Drawing {
    @Override
    public String kind() {
        return "classic";
    }
}
