package org.podium.film.picture.tldraw.arrow;

import java.awt.geom.Rectangle2D;
import org.podium.film.picture.tldraw.geo.Outline;

/**
 * A shape to which an end of an arrow is bound.
 *
 * @param outline in the arrow's space
 * @param page the shape's bounds on the page
 * @param exact whether the arrow goes into the shape, to the very point
 * @param line width of the shape's own line; 0 where it has none
 */
public record Target(String shape, Outline outline, Rectangle2D page, boolean exact, double line) {}
