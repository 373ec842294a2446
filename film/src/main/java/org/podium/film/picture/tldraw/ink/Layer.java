package org.podium.film.picture.tldraw.ink;

import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** A transparent sheet over a part of a canvas, in the canvas's own pixels. */
record Layer(BufferedImage pixels, int left, int top, AffineTransform space) {

    /** A sheet over what of an area is on the canvas; never larger than the canvas. */
    static Layer over(Rectangle2D area, Graphics2D page) {
        Rectangle wanted = Extent.through(page.getTransform(), area).getBounds();
        Rectangle canvas = page.getDeviceConfiguration().getBounds();
        Rectangle there = wanted.intersection(new Rectangle(0, 0, canvas.width, canvas.height));
        BufferedImage pixels =
                new BufferedImage(Math.max(1, there.width), Math.max(1, there.height), BufferedImage.TYPE_INT_ARGB_PRE);
        AffineTransform space = AffineTransform.getTranslateInstance(-there.x, -there.y);
        space.concatenate(page.getTransform());
        return there.isEmpty()
                ? new Layer(pixels, Integer.MIN_VALUE, 0, space)
                : new Layer(pixels, there.x, there.y, space);
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
