package org.podium.film.picture.tldraw.ink;

import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** A transparent sheet over a part of a canvas, in the canvas's own pixels. */
record Layer(BufferedImage pixels, int left, int top, AffineTransform space) {
    /** No canvas is larger; one without a clip does not tell its size. */
    private static final Rectangle LARGEST = new Rectangle(0, 0, 4096, 4096);

    /** A sheet over what of an area is seen; never larger than the canvas. */
    static Layer over(Rectangle2D area, Graphics2D page) {
        Rectangle2D wanted = Extent.through(page.getTransform(), area).createIntersection(seen(page));
        Rectangle there = wanted.isEmpty() ? new Rectangle() : wanted.getBounds();
        BufferedImage pixels =
                new BufferedImage(Math.max(1, there.width), Math.max(1, there.height), BufferedImage.TYPE_INT_ARGB_PRE);
        AffineTransform space = AffineTransform.getTranslateInstance(-there.x, -there.y);
        space.concatenate(page.getTransform());
        return there.isEmpty()
                ? new Layer(pixels, Integer.MIN_VALUE, 0, space)
                : new Layer(pixels, there.x, there.y, space);
    }

    private static Rectangle2D seen(Graphics2D page) {
        Shape clip = page.getClip();
        return clip == null
                ? LARGEST
                : page.getTransform().createTransformedShape(clip).getBounds2D().createIntersection(LARGEST);
    }

    boolean empty() {
        return left == Integer.MIN_VALUE;
    }

    Graphics2D canvas() {
        Graphics2D canvas = pixels.createGraphics();
        canvas.setTransform(space);
        return canvas;
    }

    void layOn(Graphics2D page, Composite how) {
        Graphics2D device = (Graphics2D) page.create();
        device.setTransform(new AffineTransform());
        device.setComposite(how);
        device.drawImage(pixels, left, top, null);
        device.dispose();
    }
}
