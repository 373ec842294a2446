package org.podium.film.picture.tldraw.v1;

import java.util.List;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.picture.tldraw.ink.Vec;
import org.podium.film.picture.tldraw.lettering.Align;
import org.podium.film.picture.tldraw.lettering.BlockLayout;
import org.podium.film.picture.tldraw.lettering.TextBlock;

/** A free text; broken only where it says so. */
final class Text implements Kind {
    private static final double PADDING = 4;
    private static final double BORDER = 1;

    @Override
    public Body draw(Figure figure) {
        Style style = figure.style();
        TextBlock block = BlockLayout.unbroken(figure.as().text("text", ""), style.hand(), style.align(Align.START));
        double rim = 2 * (PADDING + BORDER);
        Vec size = new Vec(Math.round(block.width() + rim), Math.round(block.height() + rim));
        double spare = Math.floor(size.x()) - 2 * PADDING - block.width();
        double x = PADDING + style.align(Align.START).place(0, spare);
        return new Body(figure.point(), size, List.of(new Ink.Words(block, x, PADDING, style.stroke(), 0)));
    }
}
