package org.podium.film.picture.tldraw.v2;

import java.awt.geom.Rectangle2D;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.picture.tldraw.lettering.Align;
import org.podium.film.picture.tldraw.lettering.BlockLayout;
import org.podium.film.picture.tldraw.lettering.TextBlock;
import org.podium.film.picture.tldraw.lettering.TextStyle;

/** The text in a box: broken to its width less a margin, placed across and down. */
final class Caption {
    static final double PADDING = 16;

    private Caption() {}

    static TextBlock block(Figure figure, TextStyle hand, double width) {
        String text = figure.props().text("text", "");
        return BlockLayout.broken(text, hand, Align.of(figure.props().text("align", "middle")), width - 2 * PADDING);
    }

    /** Words with a halo, in the shape's own colour for labels. */
    static Ink haloed(Figure figure, TextBlock block, Rectangle2D box) {
        return placed(figure, block, box, figure.labelColour(), Palette.BACKGROUND);
    }

    /** Words without a halo. */
    static Ink on(Figure figure, TextBlock block, Rectangle2D box, int colour) {
        return placed(figure, block, box, colour, 0);
    }

    private static Ink placed(Figure figure, TextBlock block, Rectangle2D box, int colour, int halo) {
        String align = figure.props().text("align", "middle");
        // An old alignment is that of the lines in a block, which is in the middle all the same.
        Align across = align.endsWith("-legacy") ? Align.MIDDLE : Align.of(align);
        Align down = Align.of(figure.props().text("verticalAlign", "middle"));
        double inner = Math.max(0, Math.min(block.width(), box.getWidth() - 2 * PADDING));
        double x = box.getX() + across.place(inner + 2 * PADDING, box.getWidth()) + PADDING;
        double y = box.getY() + down.place(block.height() + 2 * PADDING, box.getHeight()) + PADDING;
        return new Ink.Words(block, x, y, colour, halo);
    }
}
