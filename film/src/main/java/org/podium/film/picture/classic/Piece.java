package org.podium.film.picture.classic;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.podium.film.picture.slide.Pictures;

/** What one element of a drawing puts on the page. */
sealed interface Piece permits Outline, PollPicture, Inscription {
    /** Paints in page units; may leave the pen's colour and stroke changed. */
    void paint(Graphics2D pen, Pictures pictures);

    /** The part of the page it may touch. */
    Rectangle2D reach();
}
