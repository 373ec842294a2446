package org.podium.film.picture;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.Optional;
import org.podium.film.timeline.Area;
import org.podium.film.timeline.Pointer;
import org.podium.film.timeline.Pointer.Dot;

/**
 * The pointer as it is seen: a disc in pixels.
 *
 * @param halo radius of the soft light around it, which the eye finds sooner; 0 for none, as in the player
 */
record PointerDot(Ellipse2D.Double disc, double halo, Rectangle part, Color colour) {
    /** Sizes in pixels are meant for a presentation area as wide as this. */
    private static final double USUAL_WIDTH = 1280;

    private static final double HALO = 26;

    /** Least distance of the halo's edge from the dot's, as a part of the dot. */
    private static final double HALO_PER_RADIUS = 2.6;

    private static final int BRIGHTEST = 110;

    /** The dot; empty when the pointer is hidden or outside the picture. */
    static Optional<PointerDot> of(Pointer pointer, Area viewport, View view, Dimension size, boolean haloed) {
        return switch (pointer) {
            case Pointer.Hidden() -> Optional.empty();
            case Pointer.OnPage(double x, double y, Dot dot) -> at(x, y, dot, view, size, haloed);
            case Pointer.InView(double x, double y, Dot dot) ->
                at(viewport.x() + x * viewport.width(), viewport.y() + y * viewport.height(), dot, view, size, haloed);
        };
    }

    private static Optional<PointerDot> at(
            double pageX, double pageY, Dot dot, View view, Dimension size, boolean haloed) {
        double x = pageX * view.scale() + view.shiftX();
        double y = pageY * view.scale() + view.shiftY();
        double radius = dot.radius() * (dot.onPage() ? view.scale() : size.width / USUAL_WIDTH);
        Ellipse2D.Double disc = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        double halo = haloed ? Math.max(HALO * size.width / USUAL_WIDTH, radius * HALO_PER_RADIUS) : 0;
        double reach = Math.max(radius, halo) + 1;
        Ellipse2D.Double wide = new Ellipse2D.Double(x - reach, y - reach, 2 * reach, 2 * reach);
        // The pointer of BBB 2.6 and 2.7 lies over the page and is seen beside it, too.
        Rectangle clip = dot.onPage() ? view.clip() : new Rectangle(size);
        if (!wide.intersects(clip)) {
            return Optional.empty();
        }
        Rectangle part = wide.getBounds2D().createIntersection(clip).getBounds().intersection(clip);
        return part.isEmpty() ? Optional.empty() : Optional.of(new PointerDot(disc, halo, part, new Color(dot.rgb())));
    }

    /** Paints what of the dot lies within a part of the picture. */
    void paint(Canvas on, Rectangle within) {
        Graphics2D pen = on.pen(part.intersection(within));
        if (halo > 0) {
            pen.setPaint(light());
            pen.fill(new Ellipse2D.Double(disc.getCenterX() - halo, disc.getCenterY() - halo, 2 * halo, 2 * halo));
        }
        pen.setColor(colour);
        pen.fill(disc);
        pen.dispose();
    }

    private RadialGradientPaint light() {
        return new RadialGradientPaint(
                new Point2D.Double(disc.getCenterX(), disc.getCenterY()),
                (float) halo,
                new float[] {0, 0.45f, 1},
                new Color[] {tint(BRIGHTEST), tint(BRIGHTEST * 2 / 3), tint(0)});
    }

    private Color tint(int alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }
}
