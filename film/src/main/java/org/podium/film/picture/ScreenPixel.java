package org.podium.film.picture;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;

/**
 * The size of a pixel of the screen on which the player shows the page, in pixels of a canvas. What keeps its size on the
 * screen, as the name of a frame does, is painted by it.
 */
public final class ScreenPixel extends RenderingHints.Key {
    private static final ScreenPixel KEY = new ScreenPixel();

    /** The player's presentation area, on a usual screen. */
    private static final double WIDTH = 1280;

    private static final double HEIGHT = 720;

    private ScreenPixel() {
        super(0x5C);
    }

    /** Says how large the canvas of a pen is. */
    static void set(Graphics2D pen, Dimension canvas) {
        pen.setRenderingHint(KEY, Math.min(canvas.width / WIDTH, canvas.height / HEIGHT));
    }

    /** The size that was said, else one. */
    public static double of(Graphics2D pen) {
        return pen.getRenderingHint(KEY) instanceof Double pixel ? pixel : 1;
    }

    @Override
    public boolean isCompatibleValue(Object value) {
        return value instanceof Double pixel && pixel > 0;
    }
}
