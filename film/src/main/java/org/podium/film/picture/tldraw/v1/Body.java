package org.podium.film.picture.tldraw.v1;

import java.awt.geom.AffineTransform;
import java.util.List;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.picture.tldraw.ink.Vec;

/**
 * A shape in the space of its bounds.
 *
 * @param corner top left of the bounds, on the page
 * @param size of the bounds, about whose middle the shape turns
 */
record Body(Vec corner, Vec size, List<Ink> inks) {
    Body {
        inks = List.copyOf(inks);
    }

    /** On the page, turned. */
    Ink turned(double rotation) {
        AffineTransform transform = AffineTransform.getTranslateInstance(corner.x(), corner.y());
        // The engine gives the box whole units.
        transform.rotate(rotation, Math.floor(size.x()) / 2, Math.floor(size.y()) / 2);
        return new Ink.Moved(transform, inks);
    }
}
