package org.podium.film.picture.tldraw.v2;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.picture.tldraw.lettering.Align;
import org.podium.film.picture.tldraw.lettering.Hand;
import org.podium.film.picture.tldraw.lettering.Setter;
import org.podium.film.picture.tldraw.lettering.TextBlock;

/**
 * The label of a geometric shape, and how high the shape is with it.
 *
 * @param block nothing to draw where it is empty
 */
record GeoLabel(Figure figure, TextBlock block, double width, double height) {
    private static final TextBlock NONE = new TextBlock(List.of(), 0, 0);

    static GeoLabel of(Figure figure, double width, double height) {
        if (figure.props().text("text", "").isBlank()) {
            return new GeoLabel(figure, NONE, width, height);
        }
        TextBlock block = Caption.block(figure, figure.labelHand(), width);
        return new GeoLabel(figure, block, width, Math.max(height, needed(figure, width)));
    }

    /** The height is measured with room for one letter at least, though the words may be broken closer than that. */
    private static double needed(Figure figure, double width) {
        Hand hand = figure.labelHand();
        double letter = Math.ceil(Setter.unbroken("w", hand, Align.START).width());
        double room = Math.max(Math.ceil(letter + figure.width()), Math.ceil(width - 2 * Caption.PADDING));
        return Setter.broken(figure.props().text("text", ""), hand, Align.START, room)
                        .height()
                + 2 * Caption.PADDING;
    }

    List<Ink> inks() {
        if (block.lines().isEmpty()) {
            return List.of();
        }
        Rectangle2D box = new Rectangle2D.Double(0, 0, width, height);
        return List.of(new Ink.Clipped(box, List.of(Caption.haloed(figure, block, box))));
    }
}
