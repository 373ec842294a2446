package org.podium.film.picture.tldraw.v1;

import java.util.List;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.picture.tldraw.ink.Vec;
import org.podium.film.picture.tldraw.lettering.Align;
import org.podium.film.picture.tldraw.lettering.BlockLayout;
import org.podium.film.picture.tldraw.lettering.TextBlock;
import org.podium.film.picture.tldraw.lettering.TextStyle;

/** The text in the middle of a shape. */
final class Label {
    private static final double PADDING = 4;
    private static final double BORDER = 1;

    private Label() {}

    /** The label of a shape of some size, sunk by some units; nothing where it has none. */
    static List<Ink> of(Figure figure, Vec size, double sink) {
        String text = figure.as().text("label", "");
        if (text.isBlank()) {
            return List.of();
        }
        Vec part = Figure.pair(figure.as(), "labelPoint", new Vec(0.5, 0.5));
        Vec middle = new Vec(part.x() * size.x(), part.y() * size.y() + sink);
        return List.of(centred(text, figure.style(), middle));
    }

    /**
     * The size that the player reserves for a label: its text, and a rim. The player breaks the first label that a viewer sees in
     * a typeface too early, since it measures before that has come: nearly always the result of a poll, which nobody could read then.
     */
    static Vec reserved(String text, TextStyle hand) {
        double rim = 2 * (PADDING + BORDER);
        TextBlock own = BlockLayout.unbroken(text, hand, Align.START);
        return new Vec(Math.round(own.width() + rim), Math.round(own.height() + rim));
    }

    static Ink.Words centred(String text, Style style, Vec middle) {
        TextStyle hand = style.hand();
        Vec reserved = reserved(text, hand);
        double inner = reserved.x() + 1 - 2 * PADDING;
        TextBlock block = BlockLayout.inside(text, hand, Align.MIDDLE, inner);
        double top = middle.y() - (reserved.y() + 1) / 2 + PADDING;
        return new Ink.Words(block, middle.x() - inner / 2, top, style.stroke(), 0);
    }
}
