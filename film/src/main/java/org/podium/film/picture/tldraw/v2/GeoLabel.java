package org.podium.film.picture.tldraw.v2;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.podium.film.picture.tldraw.ink.Ink;
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
            return new GeoLabel(figure, NONE, width, height + Math.max(0, figure.measure("growY", 0)));
        }
        TextBlock block = Caption.block(figure, figure.labelHand(), width);
        return new GeoLabel(figure, block, width, Math.max(height, block.height() + 2 * Caption.PADDING));
    }

    List<Ink> inks() {
        if (block.lines().isEmpty()) {
            return List.of();
        }
        Rectangle2D box = new Rectangle2D.Double(0, 0, width, height);
        return List.of(new Ink.Clipped(box, List.of(Caption.haloed(figure, block, box))));
    }
}
