package org.podium.film.picture.tldraw.v2;

import org.podium.film.picture.tldraw.lettering.Align;
import org.podium.film.picture.tldraw.lettering.BlockLayout;
import org.podium.film.picture.tldraw.lettering.TextBlock;
import org.podium.film.picture.tldraw.lettering.TextStyle;

/** Breaks the label of an arrow: on a level arrow so that something of the line is left, and never into long lines. */
final class ArrowWords {
    private static final double LEAST = 64;
    private static final double MOST_LETTERS = 16;

    private ArrowWords() {}

    static TextBlock measured(Figure figure, double width, double height) {
        String text = figure.props().text("text", "");
        TextStyle hand = figure.arrowHand();
        TextBlock block = BlockLayout.unbroken(text, hand, Align.MIDDLE);
        if (width > height) {
            double natural = block.width();
            double room = Math.max(Math.min(natural, LEAST), Math.min(width - LEAST, natural));
            block = BlockLayout.broken(text, hand, Align.MIDDLE, room);
        }
        double most = MOST_LETTERS * hand.size();
        return block.width() > most ? BlockLayout.broken(text, hand, Align.MIDDLE, most) : block;
    }
}
