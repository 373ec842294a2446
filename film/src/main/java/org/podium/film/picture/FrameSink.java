package org.podium.film.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;

/** Takes the presentation area's pictures in order. An unchanged picture is given once, with how long it is shown. */
public interface FrameSink {
    /**
     * Takes one picture.
     *
     * @param frame the whole area as TYPE_INT_RGB; the painter's own, to be read before returning and not kept
     * @param changed where it differs from the picture before, in pixels; the whole area for the first
     * @param shownFor how long it stands, greater than zero
     */
    void accept(BufferedImage frame, List<Rectangle> changed, Duration shownFor);
}
