package org.podium.film.encode.compose;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
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
import org.podium.film.timeline.ChatLine;

/** Draws the last messages of a chat, the newest at the bottom, as many as there is room for. */
record ChatPicture(Size size, float letters, boolean names) {
    private static final Color PAPER = Color.WHITE;
    private static final Color INK = new Color(0x06172A);
    private static final Color NAME = new Color(0x4E5A66);
    private static final Color MODERATOR = new Color(0x0F70D7);
    private static final int MOST_LETTERS = 600;
    private static final float LINE = 1.25f;

    /** The picture after the last of these messages. */
    BufferedImage draw(List<ChatLine> messages) {
        BufferedImage image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(PAPER);
        pen.fillRect(0, 0, size.width(), size.height());
        float bottom = size.height() - letters / 2;
        for (int i = messages.size() - 1; i >= 0 && bottom > 0; i--) {
            bottom = message(pen, messages.get(i), bottom) - letters / 2;
        }
        pen.dispose();
        return image;
    }

    /** Draws a message above a height; answers where it begins. */
    private float message(Graphics2D pen, ChatLine message, float bottom) {
        List<TextLayout> lines = new ArrayList<>();
        if (names && !message.name().isBlank()) {
            lines.addAll(broken(pen, message.name(), letters * 0.85f, message.moderator() ? MODERATOR : NAME));
        }
        lines.addAll(broken(pen, message.text(), letters, INK));
        float y = bottom - lines.size() * letters * LINE;
        float top = y;
        for (TextLayout line : lines) {
            y += letters * LINE;
            float x = line.isLeftToRight() ? letters / 2 : size.width() - letters / 2 - line.getAdvance();
            line.draw(pen, x, y - letters * 0.3f);
        }
        return top;
    }

    private List<TextLayout> broken(Graphics2D pen, String whole, float height, Color colour) {
        String text = whole.length() > MOST_LETTERS ? whole.substring(0, MOST_LETTERS) + "…" : whole;
        List<TextLayout> lines = new ArrayList<>();
        for (String line : text.lines().filter(part -> !part.isBlank()).toList()) {
            Font font = Fonts.sans(height);
            AttributedString letters = new AttributedString(line);
            letters.addAttribute(TextAttribute.FONT, font);
            letters.addAttribute(TextAttribute.FOREGROUND, colour);
            Fonts.fallBack(letters, line, font);
            Emoji.inColour(letters, line, height);
            FontRenderContext context = pen.getFontRenderContext();
            LineBreakMeasurer measurer = new LineBreakMeasurer(letters.getIterator(), context);
            while (measurer.getPosition() < line.length()) {
                lines.add(measurer.nextLayout(size.width() - this.letters));
            }
        }
        return lines;
    }
}
