package org.podium.film.picture.tldraw.v1;

import java.util.List;
import org.podium.film.picture.tldraw.ink.Placeholder;
import org.podium.film.picture.tldraw.ink.Vec;

/** A picture or film put on the board. It is not published, so its place is marked. */
final class Picture implements Kind {

    @Override
    public Body draw(Figure figure) {
        Vec size = figure.size(1);
        return new Body(figure.point(), size, List.of(Placeholder.of(size.x(), size.y())));
    }
}
