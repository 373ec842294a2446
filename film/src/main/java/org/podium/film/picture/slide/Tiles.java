package org.podium.film.picture.slide;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * The tiles of a pattern, joined without a seam. The library paints a tile on whole pixels, so around one that ends between
 * two pixels there is an empty line, which would be seen between any two of them.
 */
final class Tiles {
    /** What a reckoned border may be off. */
    private static final double NEARLY = 0.01;

    private Tiles() {}

    /** The same paint, if it is a pattern's, of those pixels only that lie in the tile as a whole. */
    static Paint joined(Paint paint, AffineTransform toPixels) {
        boolean upright = toPixels.getShearX() == 0
                && toPixels.getShearY() == 0
                && toPixels.getScaleX() > 0
                && toPixels.getScaleY() > 0;
        return upright && paint instanceof TexturePaint pattern ? joined(pattern, toPixels) : paint;
    }

    private static TexturePaint joined(TexturePaint pattern, AffineTransform toPixels) {
        BufferedImage image = pattern.getImage();
        Rectangle2D tile =
                toPixels.createTransformedShape(pattern.getAnchorRect()).getBounds2D();
        Rectangle painted = tile.getBounds();
        Rectangle inside = whole(tile);
        inside.translate(-painted.x, -painted.y);
        boolean known =
                Math.abs(painted.width - image.getWidth()) <= 1 && Math.abs(painted.height - image.getHeight()) <= 1;
        Rectangle part = inside.intersection(new Rectangle(image.getWidth(), image.getHeight()));
        return known && !part.isEmpty() ? new TexturePaint(part(image, part), pattern.getAnchorRect()) : pattern;
    }

    /** In the form in which what is mixed with nothing does not grow dark. */
    private static BufferedImage part(BufferedImage image, Rectangle part) {
        BufferedImage own = new BufferedImage(part.width, part.height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D pen = own.createGraphics();
        pen.drawImage(image, -part.x, -part.y, null);
        pen.dispose();
        return own;
    }

    private static Rectangle whole(Rectangle2D tile) {
        int left = (int) Math.ceil(tile.getMinX() - NEARLY);
        int top = (int) Math.ceil(tile.getMinY() - NEARLY);
        int right = (int) Math.floor(tile.getMaxX() + NEARLY);
        int bottom = (int) Math.floor(tile.getMaxY() + NEARLY);
        return new Rectangle(left, top, right - left, bottom - top);
    }
}
