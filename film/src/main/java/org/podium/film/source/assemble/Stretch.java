package org.podium.film.source.assemble;

import org.podium.film.source.published.Page;
import org.podium.film.timeline.Span;

/** A stretch of the film in which the content area holds the same thing. */
record Stretch(Span span, Shows shows) {

    /** What the content area holds. */
    sealed interface Shows {
        record Slide(Page page) implements Shows {}

        record Screen() implements Shows {}

        record Nothing() implements Shows {}
    }
}
