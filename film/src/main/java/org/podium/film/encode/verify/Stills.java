package org.podium.film.encode.verify;

import java.awt.image.BufferedImage;
import java.time.Duration;
import org.podium.film.layout.Size;

/** Paints the presentation area as it should be at a moment. */
public interface Stills {
    BufferedImage at(Duration moment, Size size);
}
