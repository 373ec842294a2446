package org.podium.film.picture.tldraw.lettering;

import java.awt.Graphics2D;
import java.awt.font.TextLayout;
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
        for (Line line : lines) {
            for (TextLayout layout : line.layout()) {
                layout.draw(page, (float) (x + line.x()), (float) (y + line.baseline()));
            }
        }
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
