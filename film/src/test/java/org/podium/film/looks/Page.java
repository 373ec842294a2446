package org.podium.film.looks;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.podium.film.picture.font.Fonts;

/** A slide as lecturers make them. */
public record Page(int width, int height, Free free) {
    /** Which corner has nothing written in it. */
    public enum Free {
        LOWER_RIGHT,
        UPPER_RIGHT,
        LOWER_LEFT,
        NONE
    }

    BufferedImage picture() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        float unit = Math.min(width, height) / 100f;
        pen.setColor(new Color(0x123a5e));
        pen.setFont(Fonts.sans(8 * unit).deriveFont(Font.BOLD));
        String title = free == Free.UPPER_RIGHT ? "Énergie" : "Conservation de l'énergie : bilan d'un système ouvert";
        pen.drawString(title, 6 * unit, 13 * unit);
        pen.setColor(new Color(0x222222));
        pen.setFont(Fonts.sans(5 * unit));
        String[] words = {
            "Un système échange du travail et de la chaleur", "L'énergie interne ne dépend que de l'état",
            "Δ U = W + Q, quel que soit le chemin", "Exemple : détente d'un gaz parfait"
        };
        for (int i = 0; i < words.length; i++) {
            pen.drawString("• " + words[i], 8 * unit, (26 + 10 * i) * unit);
        }
        if (free != Free.LOWER_RIGHT) {
            curve(pen, width - 66 * unit, 62 * unit, 62 * unit, unit);
        }
        if (free != Free.LOWER_LEFT) {
            curve(pen, 6 * unit, 66 * unit, 56 * unit, unit);
        }
        if (free == Free.NONE || free == Free.LOWER_LEFT || free == Free.LOWER_RIGHT) {
            pen.setColor(new Color(0xb03a2e));
            pen.setFont(Fonts.sans(4 * unit));
            pen.drawString("Chapitre 3, page 14", width - 46 * unit, 20 * unit);
        }
        pen.dispose();
        return image;
    }

    private void curve(Graphics2D pen, float left, float top, float wide, float unit) {
        float bottom = height - 4 * unit;
        pen.setColor(new Color(0x30363d));
        pen.setStroke(new BasicStroke(0.6f * unit));
        pen.drawLine(Math.round(left), Math.round(bottom), Math.round(left + wide), Math.round(bottom));
        pen.drawLine(Math.round(left), Math.round(top), Math.round(left), Math.round(bottom));
        pen.setColor(new Color(0x1f77b4));
        for (int i = 1; i < 60; i++) {
            float from = left + wide * (i - 1) / 60;
            float to = left + wide * i / 60;
            pen.drawLine(
                    Math.round(from),
                    Math.round(bottom - (bottom - top) * (float) Math.exp(-i / 18.0)),
                    Math.round(to),
                    Math.round(bottom - (bottom - top) * (float) Math.exp(-(i + 1) / 18.0)));
        }
    }
}
