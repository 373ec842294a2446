package org.podium.film.picture.tldraw.v2;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.picture.tldraw.ink.Paths;

/** The small sign, in the upper right corner of a shape, that a link hangs on it. */
final class LinkSign {
    private static final int INK = 0xFF2D2D2D;
    private static final double BUTTON = 44;
    private static final double PADDING = 13;
    private static final double SHEET = 32;
    private static final double CORNER = 4;
    private static final double MARGIN = 6;
    /** The sign is drawn on 30 by 30 and shown on 18 by 18. */
    private static final double SCALE = 0.6;

    private static final double LINE = 2;

    private LinkSign() {}

    /** Nothing where there is no link; cut off where the shape is smaller than the sign. */
    static List<Ink> of(Figure figure, Rectangle2D box) {
        if (figure.props().text("url", "").isEmpty()) {
            return List.of();
        }
        AffineTransform place = AffineTransform.getTranslateInstance(box.getMaxX() - BUTTON, box.getY());
        AffineTransform drawn = AffineTransform.getTranslateInstance(PADDING, PADDING);
        drawn.scale(SCALE, SCALE);
        RoundRectangle2D sheet = new RoundRectangle2D.Double(MARGIN, MARGIN, SHEET, SHEET, 2 * CORNER, 2 * CORNER);
        Ink sign = new Ink.Moved(
                place,
                List.of(
                        new Ink.Fill(sheet, Palette.BACKGROUND),
                        new Ink.Moved(drawn, List.of(new Ink.Line(arrowOutOfBox(), INK, LINE)))));
        return List.of(new Ink.Clipped(box, List.of(sign)));
    }

    private static Path2D arrowOutOfBox() {
        Path2D path = Paths.empty();
        path.moveTo(13, 5);
        path.lineTo(7, 5);
        path.quadTo(5, 5, 5, 7);
        path.lineTo(5, 23);
        path.quadTo(5, 25, 7, 25);
        path.lineTo(23, 25);
        path.quadTo(25, 25, 25, 23);
        path.lineTo(25, 17);
        path.moveTo(19, 5);
        path.lineTo(25, 5);
        path.lineTo(25, 11);
        path.moveTo(25, 5);
        path.lineTo(13, 17);
        return path;
    }
}
