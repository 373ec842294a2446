package org.podium.film.picture.slide;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import org.podium.film.picture.font.Fonts;

/** Stands for a picture that is missing or broken, and says so. */
record UnreadablePicture() implements Picture {
    private static final String SAYS = "Diapositive illisible \u00b7 Unreadable slide";

    @Override
    public void paint(Graphics2D pen, Rectangle2D place) {
        pen.setColor(Color.WHITE);
        pen.fill(place);
        Font font = Fonts.sans(100);
        TextLayout probe = new TextLayout(SAYS, font, pen.getFontRenderContext());
        double size = Math.min(100 * 0.6 * place.getWidth() / probe.getAdvance(), place.getHeight() / 6);
        if (size < 1) {
            return;
        }
        TextLayout says = new TextLayout(SAYS, Fonts.sans((float) size), pen.getFontRenderContext());
        pen.setColor(new Color(0x6B7280));
        says.draw(pen, (float) (place.getCenterX() - says.getAdvance() / 2), (float)
                (place.getCenterY() + (says.getAscent() - says.getDescent()) / 2));
    }

    @Override
    public long bytes() {
        return 0;
    }
}
