package org.podium.film.picture;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.util.Optional;
import org.podium.film.timeline.Area;
import org.podium.film.timeline.Pointer;
import org.podium.film.timeline.Pointer.Dot;

/** The pointer as it is seen: a disc in pixels. */
record PointerDot(Ellipse2D.Double disc, Rectangle part, Color colour) {
    /** Sizes in pixels are meant for a presentation area as wide as this. */
    private static final double USUAL_WIDTH = 1280;

    /** The dot; empty when the pointer is hidden or outside the picture. */
    static Optional<PointerDot> of(Pointer pointer, Area viewport, View view, Dimension size) {
        return switch (pointer) {
            case Pointer.Hidden() -> Optional.empty();
            case Pointer.OnPage(double x, double y, Dot dot) -> at(x, y, dot, view, size);
            case Pointer.InView(double x, double y, Dot dot) ->
                at(viewport.x() + x * viewport.width(), viewport.y() + y * viewport.height(), dot, view, size);
        };
    }

    private static Optional<PointerDot> at(double pageX, double pageY, Dot dot, View view, Dimension size) {
        double x = pageX * view.scale() + view.shiftX();
        double y = pageY * view.scale() + view.shiftY();
        double radius = dot.radius() * (dot.onPage() ? view.scale() : size.width / USUAL_WIDTH);
        Ellipse2D.Double disc = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        Ellipse2D.Double wide = new Ellipse2D.Double(disc.x - 1, disc.y - 1, disc.width + 2, disc.height + 2);
        // The pointer of BBB 2.6 and 2.7 lies over the page and is seen beside it, too.
        Rectangle clip = dot.onPage() ? view.clip() : new Rectangle(size);
        if (!wide.intersects(clip)) {
            return Optional.empty();
        }
        Rectangle part = wide.getBounds2D().createIntersection(clip).getBounds().intersection(clip);
        return part.isEmpty() ? Optional.empty() : Optional.of(new PointerDot(disc, part, new Color(dot.rgb())));
    }

    /** Paints what of the dot lies within a part of the picture. */
    void paint(Canvas on, Rectangle within) {
        Graphics2D pen = on.pen(part.intersection(within));
        pen.setColor(colour);
        pen.fill(disc);
        pen.dispose();
    }
}
