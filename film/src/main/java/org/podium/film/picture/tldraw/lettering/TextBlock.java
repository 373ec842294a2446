package org.podium.film.picture.tldraw.lettering;

import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Words set into lines.
 *
 * @param lines from the top down; places are relative to the block's top left corner
 * @param width of the longest line
 * @param height of all lines together
 */
public record TextBlock(List<Line> lines, double width, double height) {

    /** A line; without layout where it is empty. */
    record Line(List<TextLayout> layout, double x, double baseline) {}

    public TextBlock {
        lines = List.copyOf(lines);
    }

    public void draw(Graphics2D page, double x, double y) {
        AffineTransform space = page.getTransform();
        for (Line line : lines) {
            double baseline = onPixel(y + line.baseline(), space);
            for (TextLayout layout : line.layout()) {
                page.fill(layout.getOutline(AffineTransform.getTranslateInstance(x + line.x(), baseline)));
            }
        }
    }

    /** A browser lets level lines stand on whole pixels. */
    private static double onPixel(double baseline, AffineTransform space) {
        boolean level = Math.abs(space.getShearX()) < 1e-6 && Math.abs(space.getShearY()) < 1e-6;
        if (!level || Math.abs(space.getScaleY()) < 1e-6) {
            return baseline;
        }
        double pixel = Math.round(baseline * space.getScaleY() + space.getTranslateY());
        return (pixel - space.getTranslateY()) / space.getScaleY();
    }

    /** All that the letters may touch. */
    public Rectangle2D reach() {
        Rectangle2D all = new Rectangle2D.Double(0, 0, Math.max(width, 0.1), Math.max(height, 0.1));
        for (Line line : lines) {
            for (TextLayout layout : line.layout()) {
                Rectangle2D one = layout.getBounds();
                all = all.createUnion(new Rectangle2D.Double(
                        line.x() + one.getX(), line.baseline() + one.getY(), one.getWidth(), one.getHeight()));
                all = all.createUnion(
                        new Rectangle2D.Double(line.x(), line.baseline(), Math.max(layout.getAdvance(), 0), 0.1));
            }
        }
        return all;
    }
}
