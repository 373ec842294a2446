package org.podium.film.picture.tldraw.v2;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.podium.film.picture.tldraw.geo.Outline;
import org.podium.film.picture.tldraw.ink.Angles;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.picture.tldraw.lettering.Align;
import org.podium.film.picture.tldraw.lettering.Hand;
import org.podium.film.picture.tldraw.lettering.Setter;
import org.podium.film.picture.tldraw.lettering.TextBlock;
import org.podium.film.picture.tldraw.lettering.Typeface;

/** A sheet on the page that cuts off what reaches over its edge, with its name over the corner that is top left. */
final class Frame implements Kind {
    /** On the screen the name has 12 pixels and the line one, at the usual zoom of a slide of 1280 pixels. */
    private static final double PIXEL = 1.125;

    private static final Hand HAND = new Hand(Typeface.ARIMO, 12 * PIXEL, 15 * PIXEL, 0);
    private static final double PADDING = 9 * PIXEL;
    private static final double GAP = 4 * PIXEL;
    private static final double OVERHANG = 8 * PIXEL;

    static boolean is(Figure figure) {
        return figure.type().equals("frame");
    }

    static Rectangle2D box(Figure figure) {
        return new Rectangle2D.Double(0, 0, figure.side("w", 320), figure.side("h", 180));
    }

    @Override
    public List<Ink> inks(Figure figure, Board board) {
        Rectangle2D box = box(figure);
        return List.of(
                new Ink.Fill(box, Palette.VEIL),
                new Ink.Line(box, Palette.TEXT, PIXEL),
                heading(figure, box, board.toPage(figure)));
    }

    /** The name stands on the side that is up, whichever way the frame was turned. */
    private static Ink heading(Figure figure, Rectangle2D box, AffineTransform place) {
        double rotation = Math.atan2(place.getShearY(), place.getScaleX());
        int side = (int) (Angles.canonical(rotation + Math.PI / 4) / (Math.PI / 2));
        AffineTransform turn = switch (side) {
            case 1 -> AffineTransform.getTranslateInstance(0, box.getHeight());
            case 2 -> AffineTransform.getTranslateInstance(box.getWidth(), box.getHeight());
            case 3 -> AffineTransform.getTranslateInstance(box.getWidth(), 0);
            default -> new AffineTransform();
        };
        turn.rotate(-side * Math.PI / 2);
        double room = side % 2 == 0 ? box.getWidth() : box.getHeight();
        String name = figure.props().text("name", "");
        TextBlock words = Setter.unbroken((name.isBlank() ? "Frame" : name).replace('\n', ' '), HAND, Align.START);
        double width = Math.min(words.width() + 2 * PADDING, room + 2 * OVERHANG);
        double height = words.height() + 2 * PADDING;
        RoundRectangle2D sheet =
                new RoundRectangle2D.Double(-OVERHANG, -GAP - height, width, height, 8 * PIXEL, 8 * PIXEL);
        Ink text = new Ink.Words(words, PADDING - OVERHANG, PADDING - GAP - height, Palette.TEXT, 0);
        return new Ink.Moved(
                turn, List.of(new Ink.Clipped(sheet, List.of(new Ink.Fill(sheet, Palette.BACKGROUND), text))));
    }

    @Override
    public Outline outline(Figure figure, Board board) {
        return Outline.box(box(figure).getWidth(), box(figure).getHeight());
    }
}
