package org.podium.film.picture.tldraw.v2;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.picture.tldraw.lettering.Align;
import org.podium.film.picture.tldraw.lettering.BlockLayout;
import org.podium.film.picture.tldraw.lettering.TextBlock;
import org.podium.film.picture.tldraw.lettering.TextStyle;

/**
 * The label of a geometric shape, and how high the shape is with it.
 *
 * @param height of the shape, at least as high as its words need
 */
record GeoLabel(Figure figure, double width, double height) {

    static GeoLabel of(Figure figure, double width, double height) {
        return new GeoLabel(figure, width, blank(figure) ? height : Math.max(height, needed(figure, width)));
    }

    private static boolean blank(Figure figure) {
        return figure.props().text("text", "").isEmpty();
    }

    /** The height is measured with room for one letter at least, though the words may be broken closer than that. */
    private static double needed(Figure figure, double width) {
        TextStyle hand = figure.labelHand();
        double letter = Math.ceil(BlockLayout.unbroken("w", hand, Align.START).width());
        double room = Math.max(Math.ceil(letter + figure.width()), Math.ceil(width - 2 * Caption.PADDING));
        return BlockLayout.broken(figure.props().text("text", ""), hand, Align.START, room)
                        .height()
                + 2 * Caption.PADDING;
    }

    /**
     * The words in their box.
     *
     * @param inside the part of the shape that they are set into
     */
    List<Ink> inks(Rectangle2D inside) {
        if (blank(figure)) {
            return List.of();
        }
        TextBlock block = Caption.block(figure, figure.labelHand(), inside.getWidth());
        Rectangle2D box = new Rectangle2D.Double(0, 0, width, height);
        return List.of(new Ink.Clipped(box, List.of(Caption.haloed(figure, block, inside))));
    }
}
