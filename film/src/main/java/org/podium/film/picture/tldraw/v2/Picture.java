package org.podium.film.picture.tldraw.v2;

import java.util.List;
import org.podium.film.picture.tldraw.geo.Outline;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.picture.tldraw.ink.Placeholder;

/** A picture, film or embedded page put on the board. It is not published, so its place is marked. */
final class Picture implements Kind {
    private static final double USUAL = 100;

    @Override
    public List<Ink> inks(Figure figure, Board board) {
        return List.of(Placeholder.of(figure.side("w", USUAL), figure.side("h", USUAL)));
    }

    @Override
    public Outline outline(Figure figure, Board board) {
        return Outline.box(figure.side("w", USUAL), figure.side("h", USUAL));
    }
}
