package org.podium.film.picture.card;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import org.podium.film.layout.Size;
import org.podium.film.picture.emoji.Emoji;
import org.podium.film.picture.font.Fonts;

/** Draws lines of text in the middle of an area, or one in a band at its lower edge. */
record CardPicture(Size size) {
    /** As around the slides. */
    private static final Color PAPER = new Color(0xF3F6F9);

    private static final Color INK = new Color(0x06172A);
    private static final Color GREY = new Color(0x4E5A66);
    private static final Color ACCENT = new Color(0x0F70D7);
    private static final Color BAND = new Color(6, 23, 42, 225);
    private static final int MOST_LINES = 4;
    private static final int MOST_LETTERS = 300;

    /** A title, and smaller what is to be said below it; what is blank takes no room. */
    BufferedImage card(String title, List<String> below) {
        BufferedImage image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(image);
        pen.setColor(PAPER);
        pen.fillRect(0, 0, size.width(), size.height());
        float unit = Math.min(size.height(), size.width() * 0.6f) / 12f;
        List<TextLayout> lines = new ArrayList<>(broken(pen, title, unit, INK));
        int titles = lines.size();
        below.forEach(line -> lines.addAll(broken(pen, line, unit * 0.55f, GREY)));
        float height = 0;
        for (TextLayout line : lines) {
            height += line.getAscent() * 1.5f;
        }
        float y = (size.height() - height) / 2;
        for (int i = 0; i < lines.size(); i++) {
            if (i == titles && i > 0) {
                pen.setColor(ACCENT);
                int width = Math.round(unit * 2);
                pen.fillRect((size.width() - width) / 2, Math.round(y + unit * 0.35f), width, Math.round(unit / 12));
                y += unit * 0.5f;
            }
            y += lines.get(i).getAscent() * 1.5f;
            lines.get(i)
                    .draw(
                            pen,
                            (size.width() - lines.get(i).getAdvance()) / 2,
                            y - lines.get(i).getAscent() * 0.3f);
        }
        pen.dispose();
        return image;
    }

    /** Lays a band with a text over a picture. */
    void band(BufferedImage image, String text) {
        Graphics2D pen = pen(image);
        float letters = Math.max(10, size.height() / 26f);
        List<TextLayout> lines = broken(pen, text, letters, Color.WHITE);
        float height = (lines.size() + 0.8f) * letters * 1.3f;
        pen.setColor(BAND);
        pen.fillRect(0, Math.round(size.height() - height), size.width(), Math.round(height));
        float y = size.height() - height + letters * 0.4f;
        for (TextLayout line : lines) {
            y += letters * 1.3f;
            line.draw(pen, (size.width() - line.getAdvance()) / 2, y);
        }
        pen.dispose();
    }

    private static Graphics2D pen(BufferedImage image) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        return pen;
    }

    private List<TextLayout> broken(Graphics2D pen, String whole, float height, Color colour) {
        String line = whole.replaceAll("\\p{Cntrl}", " ").strip();
        List<TextLayout> lines = new ArrayList<>();
        if (line.isEmpty()) {
            return lines;
        }
        String text = line.length() > MOST_LETTERS ? line.substring(0, MOST_LETTERS) + "…" : line;
        Font font = Fonts.sans(height);
        AttributedString letters = new AttributedString(text);
        letters.addAttribute(TextAttribute.FONT, font);
        letters.addAttribute(TextAttribute.FOREGROUND, colour);
        Fonts.fallBack(letters, text, font);
        Emoji.inColour(letters, text, height);
        LineBreakMeasurer measurer = new LineBreakMeasurer(letters.getIterator(), pen.getFontRenderContext());
        while (measurer.getPosition() < text.length() && lines.size() < MOST_LINES) {
            lines.add(measurer.nextLayout(size.width() * 0.86f));
        }
        return lines;
    }
}
