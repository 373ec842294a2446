package org.podium.film.picture.slide;

import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** A picture of a recording, ready to be painted: a slide or the result of a poll. */
public interface Picture {
    /**
     * Paints the picture.
     *
     * @param place where the whole picture lies, in the pen's user space; the pen's clip may show a part of it only
     */
    void paint(Graphics2D pen, Rectangle2D place);

    /** Its own size, where it has one. */
    default Optional<Dimension2D> size() {
        return Optional.empty();
    }

    /** As large as it can be within a place without being stretched, in its middle. */
    default Rectangle2D fitted(Rectangle2D place) {
        return size().map(size -> {
                    double scale = Math.min(place.getWidth() / size.getWidth(), place.getHeight() / size.getHeight());
                    double width = size.getWidth() * scale;
                    double height = size.getHeight() * scale;
                    return (Rectangle2D) new Rectangle2D.Double(
                            place.getCenterX() - width / 2, place.getCenterY() - height / 2, width, height);
                })
                .orElse(place);
    }

    /** About how much memory it takes. */
    long bytes();
}
