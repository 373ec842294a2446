package org.podium.film.picture.tldraw.lettering;

import java.awt.AlphaComposite;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.podium.film.picture.emoji.EmojiSign;

/**
 * Words set into lines.
 *
 * @param lines from the top down; places are relative to the block's top left corner
 * @param width of the longest line, or that to which lines were broken
 * @param height of all lines together
 */
public record TextBlock(List<Line> lines, double width, double height) {

    public TextBlock {
        lines = List.copyOf(lines);
    }

    /** An emoji, and how far from the beginning of its line it stands. */
    record Placed(EmojiSign sign, double x) {}

    /** A line. */
    static final class Line {
        private final @Nullable TextLayout layout;
        private final double x;
        private final double baseline;
        private final List<Placed> emoji;
        private @Nullable Shape outline;

        /** Makes a line, without layout where it is empty. */
        Line(@Nullable TextLayout layout, List<Placed> emoji, double x, double baseline) {
            this.layout = layout;
            this.emoji = List.copyOf(emoji);
            this.x = x;
            this.baseline = baseline;
        }

        /** Its letters, standing on the origin. Kept, for a board is painted again and again. */
        private synchronized @Nullable Shape outline() {
            if (outline == null && layout != null) {
                outline = layout.getOutline(null);
            }
            return outline;
        }
    }

    /** The letters as they lie on a page when the block's corner is at a point; as outlines, which may stand between pixels. */
    public Shape letters(Graphics2D page, double x, double y) {
        AffineTransform space = page.getTransform();
        Path2D letters = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Line line : lines) {
            Shape outline = line.outline();
            if (outline != null) {
                double baseline = onPixel(y + line.baseline, space);
                AffineTransform place = AffineTransform.getTranslateInstance(x + line.x, baseline);
                letters.append(outline.getPathIterator(place), false);
            }
        }
        return letters;
    }

    /** Paints what of the text is in colours of its own; it fades with the pen's colour. */
    public void emoji(Graphics2D page, double x, double y) {
        Composite before = page.getComposite();
        page.setComposite(AlphaComposite.getInstance(
                AlphaComposite.SRC_OVER, page.getColor().getAlpha() / 255f));
        for (Line line : lines) {
            for (Placed sign : line.emoji) {
                double baseline = onPixel(y + line.baseline, page.getTransform());
                sign.sign.paint(page, x + line.x + sign.x, baseline);
            }
        }
        page.setComposite(before);
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
            if (line.layout != null) {
                Rectangle2D one = line.layout.getBounds();
                all = all.createUnion(new Rectangle2D.Double(
                        line.x + one.getX(), line.baseline + one.getY(), one.getWidth(), one.getHeight()));
                all = all.createUnion(
                        new Rectangle2D.Double(line.x, line.baseline, Math.max(line.layout.getAdvance(), 0), 0.1));
            }
        }
        return all;
    }
}
