package org.podium.film.picture.tldraw.v2;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.picture.tldraw.ink.Paths;
import org.podium.film.picture.tldraw.ink.Vec;
import org.podium.film.picture.tldraw.lettering.Align;
import org.podium.film.picture.tldraw.lettering.Hand;
import org.podium.film.picture.tldraw.lettering.Setter;
import org.podium.film.picture.tldraw.lettering.TextBlock;
import org.podium.film.picture.tldraw.lettering.Typeface;

/** Level bars with an axis on the left and one below, as the player's chart library draws them. */
final class PollChart {
    private static final int BAR = 0xFF0C57A7;
    private static final int AXIS = 0xFF666666;
    private static final double MARGIN = 5;
    private static final double NAMES = 80;
    private static final double NUMBERS = 30;
    private static final double TICK = 6;
    private static final double TICK_GAP = 2;
    private static final double BAR_GAP = 0.1;
    private static final int LETTERS = 13;
    private static final Hand HAND = new Hand(Typeface.ARIMO, 12, 12, 0);

    /** From a baseline up to the middle of the letters, and from the top of the letters down to it. */
    private static final double HALF_CAP = 0.355 * 12;

    private static final double CAP = 0.71 * 12;

    private PollChart() {}

    static List<Ink> of(List<PollAnswer> answers, Rectangle2D place) {
        double left = place.getX() + MARGIN + NAMES;
        double right = place.getMaxX() - MARGIN;
        double top = place.getY() + MARGIN;
        double bottom = place.getMaxY() - MARGIN - NUMBERS;
        if (answers.isEmpty() || right <= left || bottom <= top) {
            return List.of();
        }
        double[] ticks = PollTicks.upTo(
                answers.stream().mapToDouble(PollAnswer::votes).max().orElse(0));
        double most = ticks[ticks.length - 1];
        List<Ink> inks = new ArrayList<>();
        inks.add(line(new Vec(left, bottom), new Vec(right, bottom)));
        for (double tick : ticks) {
            double x = left + tick / most * (right - left);
            inks.add(line(new Vec(x, bottom), new Vec(x, bottom + TICK)));
            inks.add(words(Long.toString(Math.round(tick)), x, bottom + TICK + TICK_GAP + CAP, Align.MIDDLE));
        }
        inks.add(line(new Vec(left, top), new Vec(left, bottom)));
        double band = (bottom - top) / answers.size();
        for (int i = 0; i < answers.size(); i++) {
            double middle = top + band * (i + 0.5);
            inks.add(line(new Vec(left - TICK, middle), new Vec(left, middle)));
            inks.add(words(answers.get(i).shown(LETTERS), left - TICK - TICK_GAP, middle + HALF_CAP, Align.END));
            double length = answers.get(i).votes() / most * (right - left);
            if (length > 0) {
                double bar = band * (1 - 2 * BAR_GAP);
                inks.add(new Ink.Fill(new Rectangle2D.Double(left, middle - bar / 2, length, bar), BAR));
            }
        }
        return inks;
    }

    private static Ink line(Vec from, Vec to) {
        return new Ink.Line(Paths.line(from, to), AXIS, 1);
    }

    /** Words that end at a point, or are centred on it, on a baseline. */
    private static Ink words(String text, double x, double baseline, Align align) {
        TextBlock block = Setter.unbroken(text.replace('\n', ' '), HAND, Align.START);
        double left = align == Align.END ? x - block.width() : x - block.width() / 2;
        return new Ink.Words(block, left, baseline - HAND.baseline(), AXIS, 0);
    }
}
