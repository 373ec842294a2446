package org.podium.film.picture.tldraw.lettering;

import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets words into lines as a browser does with {@code white-space: pre-wrap; overflow-wrap: break-word}: breaks where the
 * text says so and between words, inside a word only when it alone is too long; spaces at a line's end hang out.
 */
public final class Setter {
    private static final FontRenderContext SPACE = new FontRenderContext(null, true, true);
    private static final int MOST_LETTERS = 20_000;
    private static final int MOST_LINES = 1_000;

    private Setter() {}

    /** Lines as long as the text makes them, aligned among themselves. */
    public static TextBlock unbroken(String text, Hand hand, Align align) {
        return block(text, hand, align, Double.POSITIVE_INFINITY, -1);
    }

    /** Lines broken to a width, aligned among themselves. */
    public static TextBlock broken(String text, Hand hand, Align align, double width) {
        return block(text, hand, align, width, -1);
    }

    /** Lines broken to a width and aligned in it. */
    public static TextBlock inside(String text, Hand hand, Align align, double width) {
        return block(text, hand, align, width, width);
    }

    private static TextBlock block(String text, Hand hand, Align align, double wrap, double room) {
        List<List<TextLayout>> layouts = new ArrayList<>();
        String shown = text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) : text;
        for (String paragraph : shown.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
            if (layouts.size() < MOST_LINES) {
                breakInto(layouts, paragraph.replace("\t", "        "), hand, wrap);
            }
        }
        double longest = layouts.stream().mapToDouble(Setter::width).max().orElse(0);
        List<TextBlock.Line> lines = new ArrayList<>();
        for (List<TextLayout> layout : layouts) {
            double x = align.place(width(layout), room < 0 ? longest : room);
            lines.add(new TextBlock.Line(layout, x, lines.size() * hand.lineHeight() + hand.baseline()));
        }
        return new TextBlock(lines, longest, lines.size() * hand.lineHeight());
    }

    private static void breakInto(List<List<TextLayout>> lines, String paragraph, Hand hand, double wrap) {
        if (paragraph.isEmpty()) {
            lines.add(List.of());
            return;
        }
        AttributedCharacterIterator letters = Letters.of(paragraph, hand);
        TextLayout whole = new TextLayout(letters, SPACE);
        // A hair more: what was measured to fit must fit again.
        float width = (float) Math.max(wrap + 0.05, 0.1);
        if (whole.getVisibleAdvance() <= width) {
            lines.add(List.of(whole));
            return;
        }
        LineBreakMeasurer measurer = new LineBreakMeasurer(letters, SPACE);
        while (measurer.getPosition() < paragraph.length() && lines.size() < MOST_LINES) {
            lines.add(List.of(measurer.nextLayout(width)));
        }
    }

    private static double width(List<TextLayout> line) {
        return line.isEmpty() ? 0 : line.getFirst().getVisibleAdvance();
    }
}
