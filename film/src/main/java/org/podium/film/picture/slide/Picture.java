package org.podium.film.picture.slide;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A picture of a recording, ready to be painted: a slide or the result of a poll. */
public interface Picture {
    /**
     * Paints the picture.
     *
     * @param place where the whole picture lies, in the pen's user space; the pen's clip may show a part of it only
     */
    void paint(Graphics2D pen, Rectangle2D place);

    /** About how much memory it takes. */
    long bytes();
}
