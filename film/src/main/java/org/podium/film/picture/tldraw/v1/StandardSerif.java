package org.podium.film.picture.tldraw.v1;

import java.text.Normalizer;
import org.podium.film.picture.tldraw.lettering.Hand;

/**
 * The widths of the letters of Times. The player measures a label before the label's own typeface has been loaded, with
 * the browser's standard one, and breaks it to that width ever after: that is why the bars of a poll's result, in a
 * typeface of equal widths, are broken as they are. Who wants the same lines must measure in the same way.
 */
final class StandardSerif {
    private static final double OTHER = 0.5;

    /** In thousandths of the size, from space to tilde. */
    private static final int[] WIDTHS = {
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500,
                500,
        500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611,
                889,
        722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444,
                500,
        444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444,
                480,
        200, 480, 541
    };

    private StandardSerif() {}

    /** The width of the longest line of a text, its letters spaced as the hand spaces them. */
    static double width(String text, Hand hand) {
        return text.lines()
                        .mapToDouble(line -> units(line, hand.spacing()))
                        .max()
                        .orElse(0)
                * hand.size();
    }

    private static double units(String line, double spacing) {
        // An accent is no wider than its letter.
        return Normalizer.normalize(line, Normalizer.Form.NFD)
                .codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .mapToDouble(letter -> spacing + width(letter))
                .sum();
    }

    private static double width(int letter) {
        int index = letter - ' ';
        return index >= 0 && index < WIDTHS.length ? WIDTHS[index] / 1000.0 : OTHER;
    }
}
