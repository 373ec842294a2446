package org.podium.film.picture.tldraw.ink;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.podium.film.picture.ScreenPixel;

/** Lays inks on a canvas. */
public final class Brush {
    private Brush() {}

    /** Paints inks in order; the canvas keeps nothing of the settings. */
    public static void paint(List<Ink> inks, Graphics2D page) {
        Graphics2D own = (Graphics2D) page.create();
        try {
            own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            own.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            own.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            own.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            inks.forEach(ink -> paint(ink, own));
        } finally {
            own.dispose();
        }
    }

    private static void paint(Ink ink, Graphics2D page) {
        switch (ink) {
            case Ink.Fill(var area, int colour) -> {
                page.setPaint(new Color(colour, true));
                page.fill(area);
            }
            case Ink.Line line -> {
                page.setPaint(new Color(line.colour(), true));
                page.setStroke(stroke(line));
                page.draw(Paths.flat(line.path(), page.getTransform()));
            }
            case Ink.Hatching(var area, int colour) -> {
                page.setPaint(new Color(colour, true));
                page.fill(area);
                page.setPaint(Hatch.paint(page.getTransform()));
                page.fill(area);
            }
            case Ink.Words words -> paint(words, page);
            case Ink.Clipped(var area, var inks) -> {
                Graphics2D inner = (Graphics2D) page.create();
                inner.clip(area);
                inks.forEach(each -> paint(each, inner));
                inner.dispose();
            }
            case Ink.Moved(var transform, var inks) -> {
                Graphics2D inner = (Graphics2D) page.create();
                inner.transform(transform);
                inks.forEach(each -> paint(each, inner));
                inner.dispose();
            }
            case Ink.OfScreen(var _, var inks) ->
                inks.apply(ScreenPixel.of(page) / Math.max(scale(page), 1e-6)).forEach(each -> paint(each, page));
            case Ink.Faded faded -> paint(faded, page);
        }
    }

    private static double scale(Graphics2D page) {
        return Math.sqrt(Math.abs(page.getTransform().getDeterminant()));
    }

    private static BasicStroke stroke(Ink.Line line) {
        float width = (float) line.width();
        Dash dash = line.dash();
        return dash.broken()
                ? new BasicStroke(
                        width,
                        BasicStroke.CAP_ROUND,
                        BasicStroke.JOIN_ROUND,
                        1,
                        new float[] {dash.on(), dash.off()},
                        dash.offset())
                : new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static void paint(Ink.Words words, Graphics2D page) {
        Shape letters = words.text().letters(page, words.x(), words.y());
        if (words.halo() != 0) {
            // As wide on the screen as the player's, which grows no more beyond twofold zoom.
            double rim = Math.min(0.5, 1 / Math.max(scale(page), 0.01)) * 2;
            page.setPaint(new Color(words.halo(), true));
            for (int across = -1; across <= 1; across++) {
                for (int down = -1; down <= 1; down += 2) {
                    page.translate(across * rim, down * rim);
                    page.fill(letters);
                    page.translate(-across * rim, -down * rim);
                }
            }
        }
        page.setPaint(new Color(words.colour(), true));
        page.fill(letters);
        words.text().emoji(page, words.x(), words.y());
    }

    private static void paint(Ink.Faded faded, Graphics2D page) {
        float opacity = (float) Math.clamp(faded.opacity(), 0, 1);
        if (opacity == 0) {
            return;
        }
        if (opacity == 1) {
            faded.inks().forEach(each -> paint(each, page));
            return;
        }
        Rectangle2D reach = Extent.of(faded.inks());
        Layer layer = Layer.over(reach, page);
        if (layer.empty()) {
            return;
        }
        Graphics2D canvas = layer.canvas();
        canvas.setRenderingHints(page.getRenderingHints());
        faded.inks().forEach(each -> paint(each, canvas));
        canvas.dispose();
        layer.layOn(page, AlphaComposite.getInstance(AlphaComposite.SRC_OVER, opacity));
    }
}
