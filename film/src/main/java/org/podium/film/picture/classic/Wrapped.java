package org.podium.film.picture.classic;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import org.podium.film.picture.Fonts;

/** Breaks text into lines. */
final class Wrapped {
    private static final int LONGEST_LINE = 10_000;

    private Wrapped() {}

    /** Lines that fit a width; no more than asked for, since those below the box are not seen. */
    static List<TextLayout> lines(List<String> typed, Font font, FontRenderContext context, double width, double most) {
        List<TextLayout> lines = new ArrayList<>();
        for (String line : typed) {
            if (lines.size() >= most) {
                break;
            }
            if (line.isEmpty()) {
                lines.add(new TextLayout(" ", font, context));
            } else {
                wrap(line.substring(0, Math.min(line.length(), LONGEST_LINE)), font, context, width, most, lines);
            }
        }
        return lines;
    }

    private static void wrap(
            String line, Font font, FontRenderContext context, double width, double most, List<TextLayout> lines) {
        AttributedString text = new AttributedString(line);
        text.addAttribute(TextAttribute.FONT, font);
        Fonts.fallBack(text, line, font);
        LineBreakMeasurer measurer = new LineBreakMeasurer(text.getIterator(), context);
        while (measurer.getPosition() < line.length() && lines.size() < most) {
            TextLayout layout = measurer.nextLayout((float) width);
            if (layout == null) {
                return;
            }
            lines.add(layout);
        }
    }
}
