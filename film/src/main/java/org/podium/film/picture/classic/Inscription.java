package org.podium.film.picture.classic;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.podium.film.picture.font.Fonts;
import org.podium.film.picture.slide.Pictures;
import org.podium.film.timeline.Attributes;

/**
 * Text in a box: wrapped at its width, cut off at its edges, as the player does.
 *
 * @param lines as they were typed
 */
record Inscription(Rectangle2D box, List<String> lines, Look look) implements Piece {
    /** Letters larger than this are no letters. */
    private static final double LARGEST = 2000;

    static Inscription of(Attributes said, List<?> lines, Look look) {
        return new Inscription(
                Pieces.rectangle(said),
                lines.stream().map(line -> PlayerQuirks.text(line.toString())).toList(),
                look);
    }

    @Override
    public void paint(Graphics2D pen, Pictures pictures) {
        if (box.isEmpty() || look.fontSize() <= 0 || look.fontSize() > LARGEST) {
            return;
        }
        Shape before = pen.getClip();
        pen.clip(box);
        pen.setColor(Colours.fade(look.text(), look.opacity()));
        // Measured without the zoom of the moment, so that lines break at the same words at any.
        FontRenderContext plain = new FontRenderContext(null, true, true);
        Font font = Fonts.sans((float) look.fontSize());
        LineMetrics metrics = font.getLineMetrics("Mg", plain);
        // Browsers lay lines out in whole pixels.
        float ascent = Math.round(metrics.getAscent());
        float height = ascent + Math.round(metrics.getDescent()) + Math.round(metrics.getLeading());
        double baseline = box.getY() + ascent;
        for (TextLayout line : Wrapped.lines(lines, font, plain, box.getWidth(), box.getHeight() / height + 1)) {
            line.draw(pen, (float) box.getX(), (float) onPixels(baseline, pen.getTransform()));
            baseline += height;
        }
        pen.setClip(before);
    }

    /** Letters stand on whole pixels of the picture: sharper, and as browsers paint them. */
    private static double onPixels(double y, AffineTransform toPixels) {
        double scale = toPixels.getScaleY();
        return scale == 0 ? y : (Math.rint(y * scale + toPixels.getTranslateY()) - toPixels.getTranslateY()) / scale;
    }

    @Override
    public Rectangle2D reach() {
        return box;
    }
}
