package org.podium.film.picture.tldraw.ink;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * The near-white tile with strokes cut out that tldraw lays over a "pattern" fill. As there, it is drawn for whole steps
 * of zoom; far away it is a plain veil.
 */
final class Hatch {
    private static final int TILE = 8;
    private static final int MOST_STEPS = 8;
    private static final double TOO_FAR = 0.18;
    private static final Color COVER = new Color(0xF8F9FA);
    private static final TexturePaint[] TILES = new TexturePaint[MOST_STEPS + 1];

    private Hatch() {}

    static Paint paint(AffineTransform space) {
        double scale = Math.sqrt(Math.abs(space.getDeterminant()));
        if (!(scale > TOO_FAR)) {
            return new Color(COVER.getRed(), COVER.getGreen(), COVER.getBlue(), 200);
        }
        int step = (int) Math.clamp(Math.ceil(scale), 1, MOST_STEPS);
        synchronized (TILES) {
            if (TILES[step] == null) {
                TILES[step] = tile(step);
            }
            return TILES[step];
        }
    }

    private static TexturePaint tile(int step) {
        BufferedImage image = new BufferedImage(TILE * step, TILE * step, BufferedImage.TYPE_INT_ARGB);
        Graphics2D tile = image.createGraphics();
        tile.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        tile.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        tile.scale(step, step);
        tile.setColor(COVER);
        tile.fill(new Rectangle2D.Double(0, 0, TILE, TILE));
        tile.setComposite(AlphaComposite.DstOut);
        tile.setStroke(new BasicStroke(1.25f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        double unit = TILE / 12.0;
        tile.draw(new Line2D.Double(unit, 3 * unit, 3 * unit, unit));
        tile.draw(new Line2D.Double(5 * unit, 7 * unit, 7 * unit, 5 * unit));
        tile.draw(new Line2D.Double(9 * unit, 11 * unit, 11 * unit, 9 * unit));
        tile.dispose();
        return new TexturePaint(image, new Rectangle2D.Double(0, 0, TILE, TILE));
    }
}
