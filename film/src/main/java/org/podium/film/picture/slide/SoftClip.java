package org.podium.film.picture.slide;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Optional;

/**
 * A clip with a smooth edge. Java2D cuts pixels off as a whole; so what was there before is put away, what is clipped is
 * painted by itself, and as much of it laid on as the clip covers of each pixel.
 */
final class SoftClip {
    private static final double NEARLY = 0.01;

    private final Surface surface;
    private final Shape clip;
    private final Rectangle part;
    private final int[] before;

    private SoftClip(Surface surface, Shape clip, Rectangle part) {
        this.surface = surface;
        this.clip = clip;
        this.part = part;
        this.before = surface.take(part);
    }

    /** Begins to clip what a pen paints; empty for what has no edge between pixels, as an upright rectangle. */
    static Optional<SoftClip> begin(Graphics2D pen, Shape clip) {
        Shape onPixels = pen.getTransform().createTransformedShape(clip);
        Rectangle2D bounds = onPixels.getBounds2D();
        if (bounds.isEmpty() || isBox(onPixels, bounds)) {
            return Optional.empty();
        }
        Optional<Surface> surface = Surface.of(pen);
        Rectangle part = surface.map(
                        known -> bounds.getBounds().intersection(known.whole()).intersection(clipped(pen, known)))
                .orElseGet(Rectangle::new);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        AffineTransform user = pen.getTransform();
        pen.setTransform(new AffineTransform());
        pen.clip(part);
        pen.setTransform(user);
        return surface.map(known -> new SoftClip(known, onPixels, part));
    }

    private static Rectangle clipped(Graphics2D pen, Surface surface) {
        Shape already = pen.getClip();
        return already == null
                ? surface.whole()
                : pen.getTransform().createTransformedShape(already).getBounds();
    }

    private static boolean isBox(Shape shape, Rectangle2D bounds) {
        double[] at = new double[6];
        int corners = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            boolean straight = kind == PathIterator.SEG_MOVETO || kind == PathIterator.SEG_LINETO;
            if (kind == PathIterator.SEG_CLOSE) {
                continue;
            }
            if (!straight || ++corners > 6 || !isCorner(at[0], at[1], bounds)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCorner(double x, double y, Rectangle2D bounds) {
        return Math.min(Math.abs(x - bounds.getMinX()), Math.abs(x - bounds.getMaxX())) < NEARLY
                && Math.min(Math.abs(y - bounds.getMinY()), Math.abs(y - bounds.getMaxY())) < NEARLY;
    }

    /** Ends it: what was there before is below again. */
    void end() {
        BufferedImage cover = new BufferedImage(part.width, part.height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = cover.createGraphics();
        Smoothing.on(pen);
        pen.translate(-part.x, -part.y);
        pen.setColor(Color.WHITE);
        pen.fill(clip);
        pen.dispose();
        byte[] seen = ((DataBufferByte) cover.getRaster().getDataBuffer()).getData();
        surface.layBelow(before, part, BlendMode.NORMAL, index -> seen[index] & 255);
    }
}
