package org.podium.film.picture.tldraw.lettering;

import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.font.TextMeasurer;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.podium.film.picture.emoji.EmojiSign;

/**
 * Sets words into lines as a browser does with {@code white-space: pre-wrap; overflow-wrap: break-word}: breaks where the
 * text says so and between words, inside a word only when it alone is too long; spaces where a line is broken hang out.
 */
public final class BlockLayout {
    private static final FontRenderContext SPACE = new FontRenderContext(null, true, true);
    private static final int MOST_LETTERS = 20_000;
    private static final int MOST_LINES = 1_000;

    /** A browser measures in parts of a pixel, and gives a text as many as it touches. */
    private static final double PARTS = 64;

    private static final double HAIR = 0.01;

    /** Kerning and ligatures change a line by less than this part of the size of its letters. */
    private static final double NEAR = 0.2;

    private final TextStyle hand;
    private final double wrap;
    private final boolean justified;
    private final List<Row> rows = new ArrayList<>();

    /** A line, as wide as it counts when it is aligned. */
    private record Row(@Nullable TextLayout layout, List<TextBlock.Placed> emoji, double width) {}

    private BlockLayout(TextStyle hand, double wrap, boolean justified) {
        this.hand = hand;
        this.justified = justified;
        this.wrap = Math.max(wrap, 0.1);
    }

    /** Lines as long as the text makes them, aligned among themselves. */
    public static TextBlock unbroken(String text, TextStyle hand, Align align) {
        return block(text, hand, align, Double.POSITIVE_INFINITY, -1);
    }

    /** Lines broken to a width, aligned among themselves; as wide as that when one had to be broken. */
    public static TextBlock broken(String text, TextStyle hand, Align align, double width) {
        return block(text, hand, align, width, -1);
    }

    /** Lines broken to a width and aligned in it. */
    public static TextBlock inside(String text, TextStyle hand, Align align, double width) {
        return block(text, hand, align, width, width);
    }

    private static TextBlock block(String text, TextStyle hand, Align align, double wrap, double room) {
        BlockLayout setter = new BlockLayout(hand, wrap, align == Align.JUSTIFIED);
        String shown = text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) : text;
        boolean broken = false;
        for (String paragraph : shown.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
            broken |= setter.paragraph(Tabs.expanded(paragraph, hand));
        }
        double longest = setter.rows.stream().mapToDouble(Row::width).max().orElse(0);
        double width = broken ? Math.max(0, wrap) : longest;
        List<TextBlock.Line> lines = new ArrayList<>();
        for (Row row : setter.rows) {
            // A line that has no room hangs out at its end, however it is aligned.
            double x = Math.max(0, align.place(row.width(), room < 0 ? width : room));
            lines.add(new TextBlock.Line(
                    row.layout(), row.emoji(), x, lines.size() * hand.lineHeight() + hand.baseline()));
        }
        return new TextBlock(lines, width, lines.size() * hand.lineHeight());
    }

    /** Adds the lines of a paragraph; tells whether it had to be broken. */
    private boolean paragraph(String text) {
        if (text.isEmpty()) {
            rows.add(new Row(null, List.of(), 0));
            return false;
        }
        AttributedCharacterIterator letters = Letters.of(text, hand);
        TextMeasurer measurer = new TextMeasurer(letters, SPACE);
        LineBreaker breaks = new LineBreaker(text);
        boolean whole = fits(measurer, breaks, 0, text.length());
        int from = 0;
        while (from < text.length() && rows.size() < MOST_LINES) {
            int to = whole ? text.length() : end(measurer, breaks, from);
            TextLayout line = measurer.getLayout(from, to);
            boolean last = to == text.length();
            double width = last
                    ? Math.min(line.getAdvance(), Math.max(line.getVisibleAdvance(), wrap))
                    : line.getVisibleAdvance();
            TextLayout set = justified && !last ? line.getJustifiedLayout((float) wrap) : line;
            rows.add(new Row(set, emoji(letters, from, to, set), wholeParts(width)));
            from = to;
        }
        return !whole;
    }

    private static List<TextBlock.Placed> emoji(
            AttributedCharacterIterator letters, int from, int to, TextLayout line) {
        List<TextBlock.Placed> placed = new ArrayList<>();
        for (int at = from; at < to; at++) {
            letters.setIndex(at);
            if (letters.getAttribute(TextAttribute.CHAR_REPLACEMENT) instanceof EmojiSign sign
                    && sign.getAdvance() > 0) {
                double x = line.getLogicalHighlightShape(at - from, at - from + 1)
                        .getBounds2D()
                        .getMinX();
                placed.add(new TextBlock.Placed(sign, x));
            }
        }
        return placed;
    }

    /** Where a line ends: at the last break before what no longer fits, or within a word that is longer than a line. */
    private int end(TextMeasurer measurer, LineBreaker breaks, int from) {
        int fitting = fitting(measurer, breaks, from);
        int end = breaks.lastUpTo(breaks.pastSpaces(fitting), from);
        return end > from ? end : fitting;
    }

    /** At least one letter. Java's own answer is a letter short now and then. */
    private int fitting(TextMeasurer measurer, LineBreaker breaks, int from) {
        int least = breaks.letterAfter(from);
        int end = Math.max(least, measurer.getLineBreakIndex(from, (float) wrap));
        while (breaks.letterAfter(end) > end && fits(measurer, breaks, from, breaks.letterAfter(end))) {
            end = breaks.letterAfter(end);
        }
        end = breaks.letterUpTo(end);
        while (end > least && !fits(measurer, breaks, from, end)) {
            end = breaks.letterUpTo(end - 1);
        }
        return Math.max(least, end);
    }

    private boolean fits(TextMeasurer measurer, LineBreaker breaks, int from, int to) {
        int last = breaks.withoutSpaces(from, to);
        if (last == from) {
            return true;
        }
        double roughly = measurer.getAdvanceBetween(from, last);
        // Letters torn from their neighbours have other widths: no ligature, no kerning between lines.
        boolean near = Math.abs(roughly - wrap) < NEAR * hand.size();
        return wholeParts(near ? measurer.getLayout(from, last).getAdvance() : roughly) <= wrap;
    }

    private static double wholeParts(double width) {
        return Math.ceil(width * PARTS - HAIR) / PARTS;
    }
}
