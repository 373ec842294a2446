package org.podium.film.picture.tldraw.v2;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.podium.film.picture.tldraw.geo.Outline;
import org.podium.film.picture.tldraw.ink.Ink;

/** A sheet on the page that cuts off what reaches over its edge, with its name over the corner that is top left. */
final class Frame implements Kind {
    /** How far a page is zoomed out at most: a pixel of the screen is so many units of the page. */
    private static final double FARTHEST = 12;

    static boolean is(Figure figure) {
        return figure.type().equals("frame");
    }

    static Rectangle2D box(Figure figure) {
        return new Rectangle2D.Double(0, 0, figure.side("w", 320), figure.side("h", 180));
    }

    @Override
    public List<Ink> inks(Figure figure, Board board) {
        Rectangle2D box = box(figure);
        AffineTransform place = board.toPage(figure);
        FrameName name = new FrameName(figure.props().text("name", ""), box, place);
        double most = FrameName.REACH * FARTHEST;
        Rectangle2D around =
                new Rectangle2D.Double(-most, -most, box.getWidth() + 2 * most, box.getHeight() + 2 * most);
        return List.of(new Ink.Fill(box, Palette.VEIL), new Ink.OfScreen(around, pixel -> {
            double size = Math.min(pixel, FARTHEST);
            return List.of(new Ink.Line(box, Palette.TEXT, size), name.ink(size));
        }));
    }

    @Override
    public Outline outline(Figure figure, Board board) {
        return Outline.box(box(figure).getWidth(), box(figure).getHeight());
    }
}
