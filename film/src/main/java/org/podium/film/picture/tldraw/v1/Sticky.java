package org.podium.film.picture.tldraw.v1;

import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.picture.tldraw.ink.Shadow;
import org.podium.film.picture.tldraw.ink.Vec;
import org.podium.film.picture.tldraw.lettering.Align;
import org.podium.film.picture.tldraw.lettering.BlockLayout;
import org.podium.film.picture.tldraw.lettering.TextBlock;

/** A sticky note, as large as published: where it grew with its text, that was published, too. */
final class Sticky implements Kind {
    private static final double PADDING = 16;
    private static final double SIZE = 200;
    private static final double CORNER = 3;
    /** So far around a note its words are seen: 64 pixels at the usual zoom of a slide of 1280. */
    private static final double RIM = 72;

    @Override
    public Body draw(Figure figure) {
        Style style = figure.style();
        Vec size = figure.size(SIZE);
        double inner = Math.max(1, size.x() - 2 * PADDING);
        TextBlock block =
                BlockLayout.inside(figure.as().text("text", ""), style.stickyHand(), style.align(Align.START), inner);
        RoundRectangle2D box = new RoundRectangle2D.Double(0, 0, size.x(), size.y(), 2 * CORNER, 2 * CORNER);
        List<Ink> inks = new ArrayList<>();
        inks.addAll(Shadow.of(box, new Vec(2, 3), 12, -2, 0.2));
        inks.addAll(Shadow.of(box, new Vec(1, 1), 4, 0, 0.16));
        inks.addAll(Shadow.of(box, new Vec(1, 1), 2, 0, 0.16));
        inks.add(new Ink.Fill(box, style.sticky()));
        inks.add(new Ink.Clipped(
                new Rectangle2D.Double(-RIM, -RIM, size.x() + 2 * RIM, size.y() + 2 * RIM),
                List.of(new Ink.Words(block, PADDING, PADDING, Colours.STICKY_TEXT, 0))));
        return new Body(figure.point(), size, inks);
    }
}
