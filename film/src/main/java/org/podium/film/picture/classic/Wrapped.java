package org.podium.film.picture.classic;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.font.TextMeasurer;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.podium.film.picture.emoji.Emoji;
import org.podium.film.picture.font.Fonts;

/** Breaks text into lines as browsers do. */
final class Wrapped {
    private static final int LONGEST_LINE = 10_000;

    private Wrapped() {}

    /** Lines that fit a width; no more than asked for, since those below the box are not seen. */
    static List<TextLayout> lines(List<String> typed, Font font, FontRenderContext context, double width, double most) {
        List<TextLayout> lines = new ArrayList<>();
        for (String line : typed) {
            String text = line.isEmpty() ? " " : line.substring(0, Math.min(line.length(), LONGEST_LINE));
            TextMeasurer measurer = new TextMeasurer(attributed(text, font).getIterator(), context);
            for (int from = 0; from < text.length() && lines.size() < most; ) {
                int to = end(text, from, measurer.getLineBreakIndex(from, (float) width));
                lines.add(measurer.getLayout(from, to));
                from = to;
            }
        }
        return lines;
    }

    private static AttributedString attributed(String text, Font font) {
        AttributedString attributed = new AttributedString(text);
        attributed.addAttribute(TextAttribute.FONT, kerned(font));
        // From left to right whatever it begins with, as the player has it.
        attributed.addAttribute(TextAttribute.RUN_DIRECTION, TextAttribute.RUN_DIRECTION_LTR);
        Fonts.fallBack(attributed, text, font);
        Emoji.inColour(attributed, text, font.getSize2D());
        return attributed;
    }

    /** Kerning must be the font's own: beside a font it is not heeded. */
    private static Font kerned(Font font) {
        return font.deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
    }

    /** Where a line ends of which so much would fit: after a word, or within one that is longer than a line. */
    private static int end(String text, int from, int fits) {
        if (fits >= text.length()) {
            return text.length();
        }
        // A space that does not fit hangs over the edge.
        int end = fits;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        int fitting = Math.max(end, from + 1);
        while (end > from && !mayBreak(text, end)) {
            end--;
        }
        return end > from ? end : fitting;
    }

    private static boolean mayBreak(String text, int at) {
        char before = text.charAt(at - 1);
        return switch (before) {
            case ' ', '\u2013', '\u2014' -> true;
            case '-' -> Character.isLetter(text.charAt(at));
            case '?' -> Character.isLetterOrDigit(text.charAt(at));
            default -> Character.isIdeographic(before) || Character.isIdeographic(text.charAt(at));
        };
    }
}
