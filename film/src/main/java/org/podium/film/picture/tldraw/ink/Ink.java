package org.podium.film.picture.tldraw.ink;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoubleFunction;
import org.podium.film.picture.tldraw.lettering.TextBlock;

/** One thing that leaves a trace on the page. Colours are 0xAARRGGBB; lines have round ends and joins. */
public sealed interface Ink {

    /** A filled area. */
    record Fill(Shape area, int colour) implements Ink {}

    /** A line along a path. */
    record Line(Shape path, int colour, double width, Dash dash) implements Ink {
        public Line(Shape path, int colour, double width) {
            this(path, colour, width, Dash.NONE);
        }
    }

    /** An area of near-white with strokes of a colour showing through at 45 degrees. */
    record Hatching(Shape area, int colour) implements Ink {}

    /**
     * A text with its box's top left corner at a point.
     *
     * @param halo colour of the thin rim that sets it off from what lies below; 0 for none
     */
    record Words(TextBlock text, double x, double y, int colour, int halo) implements Ink {}

    /** Inks of which only what lies inside an area is seen. */
    record Clipped(Shape area, List<Ink> inks) implements Ink {}

    /** Inks in a space of their own. */
    record Moved(AffineTransform transform, List<Ink> inks) implements Ink {}

    /**
     * Inks that keep their size on the screen however far the page is zoomed.
     *
     * @param most what they may touch at the farthest view of a page
     * @param inks what is painted where a pixel of the player's screen has a size in this space
     */
    record OfScreen(Rectangle2D most, DoubleFunction<List<Ink>> inks) implements Ink {}

    /** Inks that shine through, as one: where two of them overlap it is no darker. */
    record Faded(double opacity, List<Ink> inks) implements Ink {}
}
