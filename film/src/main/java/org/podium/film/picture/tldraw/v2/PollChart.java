package org.podium.film.picture.tldraw.v2;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.picture.tldraw.ink.Paths;
import org.podium.film.picture.tldraw.ink.Vec;
import org.podium.film.picture.tldraw.lettering.Align;
import org.podium.film.picture.tldraw.lettering.BlockLayout;
import org.podium.film.picture.tldraw.lettering.TextBlock;
import org.podium.film.picture.tldraw.lettering.TextStyle;
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
    private static final int MOST_WORDS = 50;

    /** The library measures words at the page's size of letters and writes them smaller. */
    private static final double MEASURED_LARGER = 16 / 12.0;

    /** Between the words of two ticks, and for the height of one word. */
    private static final double TICK_ROOM = 5;

    private static final double NAME_ROOM = 14;
    private static final TextStyle HAND = new TextStyle(Typeface.ARIMO, 12, 12, 0);

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
        List<Ink> inks = new ArrayList<>(numbers(ticks, left, right, bottom, place));
        inks.add(line(new Vec(left, bottom), new Vec(right, bottom)));
        inks.add(line(new Vec(left, top), new Vec(left, bottom)));
        inks.addAll(bars(answers, left, top, bottom, (right - left) / ticks[ticks.length - 1], place));
        return inks;
    }

    private static List<Ink> numbers(double[] ticks, double left, double right, double bottom, Rectangle2D place) {
        List<Ink> inks = new ArrayList<>();
        double free = place.getMaxX();
        for (int i = ticks.length - 1; i >= 0; i--) {
            double x = left + ticks[i] / ticks[ticks.length - 1] * (right - left);
            TextBlock number = set(PollTicks.written(ticks[i]));
            double half = number.width() / 2;
            boolean last = i == ticks.length - 1;
            // The last number is pushed into the chart, others that have no room are left out.
            double middle = last ? Math.min(x, free - half) : x;
            if (last || (middle + half <= free && middle - half >= place.getX())) {
                inks.add(line(new Vec(x, bottom), new Vec(x, bottom + TICK)));
                inks.add(written(number, middle - half, bottom + TICK + TICK_GAP + CAP));
                free = middle - half - TICK_ROOM;
            }
        }
        return inks;
    }

    private static List<Ink> bars(
            List<PollAnswer> answers, double left, double top, double bottom, double unit, Rectangle2D place) {
        List<Ink> inks = new ArrayList<>();
        double band = (bottom - top) / answers.size();
        double thick = band * (1 - 2 * BAR_GAP);
        double free = place.getMaxY();
        for (int i = answers.size() - 1; i >= 0; i--) {
            double middle = top + band * (i + 0.5);
            if (middle + NAME_ROOM / 2 <= free) {
                inks.add(line(new Vec(left - TICK, middle), new Vec(left, middle)));
                inks.addAll(name(answers.get(i).key(), left - TICK - TICK_GAP, middle));
                free = middle - NAME_ROOM / 2 - TICK_ROOM;
            }
            double length = answers.get(i).votes() * unit;
            if (length > 0) {
                double whole = thick > 1 ? Math.floor(thick) : thick;
                inks.add(new Ink.Fill(new Rectangle2D.Double(left, top + band * (i + BAR_GAP), length, whole), BAR));
            }
        }
        return inks;
    }

    /** An answer's words, broken between words where they have no room, ending at the axis. */
    private static List<Ink> name(String key, double right, double middle) {
        List<TextBlock> lines = new ArrayList<>();
        String line = "";
        for (String word : key.split("\\s+", MOST_WORDS)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && set(longer).width() * MEASURED_LARGER >= NAMES) {
                lines.add(set(line));
                longer = word;
            }
            line = longer;
        }
        lines.add(set(line));
        List<Ink> inks = new ArrayList<>();
        double baseline = middle + HALF_CAP - (lines.size() - 1) / 2.0 * HAND.size();
        for (TextBlock each : lines) {
            inks.add(written(each, right - each.width(), baseline));
            baseline += HAND.size();
        }
        return inks;
    }

    private static Ink line(Vec from, Vec to) {
        return new Ink.Line(Paths.line(from, to), AXIS, 1);
    }

    private static TextBlock set(String text) {
        return BlockLayout.unbroken(text.replace('\n', ' '), HAND, Align.START);
    }

    private static Ink written(TextBlock block, double x, double baseline) {
        return new Ink.Words(block, x, baseline - HAND.baseline(), AXIS, 0);
    }
}
