package org.podium.film.picture.tldraw.ink;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** How far inks reach: never too small, by at most a few units too large. */
public final class Extent {
    /** For antialiasing and glyphs that leave their box. */
    private static final double MARGIN = 2;

    private Extent() {}

    /** The rectangle that holds all; empty for no ink. */
    public static Rectangle2D of(List<Ink> inks) {
        Rectangle2D all = new Rectangle2D.Double(0, 0, -1, -1);
        for (Ink ink : inks) {
            Rectangle2D one = of(ink);
            if (!one.isEmpty()) {
                all = all.isEmpty() ? one : all.createUnion(one);
            }
        }
        return all;
    }

    static Rectangle2D of(Ink ink) {
        return switch (ink) {
            case Ink.Fill fill -> grown(fill.area().getBounds2D(), MARGIN);
            case Ink.Line line -> grown(line.path().getBounds2D(), line.width() + MARGIN);
            case Ink.Hatching hatching -> grown(hatching.area().getBounds2D(), MARGIN);
            case Ink.Words words -> {
                Rectangle2D box = words.text().reach();
                yield grown(
                        new Rectangle2D.Double(
                                box.getX() + words.x(), box.getY() + words.y(), box.getWidth(), box.getHeight()),
                        MARGIN + 1);
            }
            case Ink.Clipped clipped ->
                of(clipped.inks()).createIntersection(grown(clipped.area().getBounds2D(), MARGIN));
            case Ink.Moved moved -> through(moved.transform(), of(moved.inks()));
            case Ink.OfScreen onScreen -> grown(onScreen.most(), MARGIN);
            case Ink.Faded faded -> of(faded.inks());
        };
    }

    /** The box of a turned box; an empty one stays empty. */
    public static Rectangle2D through(AffineTransform transform, Rectangle2D box) {
        return box.isEmpty() ? box : transform.createTransformedShape(box).getBounds2D();
    }

    private static Rectangle2D grown(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }
}
