package org.podium.film.picture;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.podium.film.timeline.Area;

/**
 * How a viewport lies in the picture: as large as fits, centred.
 *
 * @param scale pixels for each unit of the page
 * @param shiftX where the page's origin lies, in pixels
 * @param shiftY where the page's origin lies, in pixels
 * @param clip the pixels that show the page; outside is background
 */
record View(double scale, double shiftX, double shiftY, Rectangle clip) {
    private static final double USUAL_WIDTH = 1280;

    static View of(Area viewport, Dimension size) {
        double scale = Math.min(size.width / viewport.width(), size.height / viewport.height());
        double width = viewport.width() * scale;
        double height = viewport.height() * scale;
        double left = (size.width - width) / 2;
        double top = (size.height - height) / 2;
        int x = (int) Math.round(left);
        int y = (int) Math.round(top);
        Rectangle clip = new Rectangle(
                x, y, Math.max(1, (int) Math.round(left + width) - x), Math.max(1, (int) Math.round(top + height) - y));
        return new View(scale, left - viewport.x() * scale, top - viewport.y() * scale, clip);
    }

    /**
     * With the page a hair off its place, as the player of BBB 3.0 lays it on a presentation area of its usual width: it
     * shifts the page to bring HTML and SVG together, and zooms it about the middle of a pixel.
     */
    View drifted(Dimension size) {
        double zoom = scale * USUAL_WIDTH / size.width;
        double units = zoom < 1
                ? Math.max(-2, -2 + 2.125 * (zoom - 0.1) / 0.9)
                : Math.min(0.5, 0.125 + 0.375 * (zoom - 1) / 7);
        double pixels = (units * zoom + (1 - zoom) / 2) * size.width / USUAL_WIDTH;
        return new View(scale, shiftX + pixels, shiftY + pixels, clip);
    }

    AffineTransform pageToPixels() {
        return new AffineTransform(scale, 0, 0, scale, shiftX, shiftY);
    }

    Rectangle2D place(Area area) {
        return new Rectangle2D.Double(
                area.x() * scale + shiftX, area.y() * scale + shiftY, area.width() * scale, area.height() * scale);
    }

    /** The pixels that a part of the page may touch, a pixel wider for the smoothing of edges; may be empty. */
    Rectangle pixels(Rectangle2D part) {
        if (part.isEmpty()) {
            return new Rectangle();
        }
        Rectangle2D wide = new Rectangle2D.Double(
                part.getX() * scale + shiftX - 1,
                part.getY() * scale + shiftY - 1,
                part.getWidth() * scale + 2,
                part.getHeight() * scale + 2);
        // Cut before rounding: a rectangle of integers cannot hold what lies beyond them.
        Rectangle2D seen = wide.createIntersection(clip);
        return seen.isEmpty() ? new Rectangle() : seen.getBounds().intersection(clip);
    }
}
