package org.podium.film.picture.tldraw.v2;

import java.util.List;
import org.podium.film.picture.tldraw.geo.Outline;
import org.podium.film.picture.tldraw.ink.Ink;

/** Draws one kind of shape. */
interface Kind {

    /** What the shape leaves, in its own space. */
    List<Ink> inks(Figure figure, Board board);

    /** Where the shape ends, in its own space. */
    Outline outline(Figure figure, Board board);

    /** What lies under everything else in the same frame; only there is it seen. */
    default List<Ink> underneath(Figure figure) {
        return List.of();
    }
}
