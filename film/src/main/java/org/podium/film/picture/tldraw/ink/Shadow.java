package org.podium.film.picture.tldraw.ink;

import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The soft shadow of a box, as layers of black that add up to a blurred edge. */
public final class Shadow {
    private static final int LAYERS = 12;

    /** How far the edge is blurred to either side, in blurs. */
    private static final double REACH = 1.25;

    private Shadow() {}

    /**
     * A shadow as CSS draws it.
     *
     * @param shift how far it falls to the right and down
     * @param blur width of the soft edge
     * @param spread by how much it is larger than the box
     * @param darkness from 0 to 1
     */
    public static List<Ink> of(RoundRectangle2D box, Vec shift, double blur, double spread, double darkness) {
        List<Ink> layers = new ArrayList<>();
        double reached = 0;
        for (int i = 0; i < LAYERS; i++) {
            double out = blur * REACH * (1 - 2 * (i + 0.5) / LAYERS);
            double wanted = darkness * inside(-(out - blur * REACH / LAYERS) / (blur / 2));
            int alpha = (int) Math.round((wanted - reached) / (1 - reached) * 255);
            reached += alpha / 255.0 * (1 - reached);
            double grow = spread + out;
            double width = box.getWidth() + 2 * grow;
            double height = box.getHeight() + 2 * grow;
            if (width > 0 && height > 0) {
                double round = Math.max(0, box.getArcWidth() + 2 * Math.max(grow, 0) + blur);
                layers.add(new Ink.Fill(
                        new RoundRectangle2D.Double(
                                box.getX() - grow + shift.x(),
                                box.getY() - grow + shift.y(),
                                width,
                                height,
                                round,
                                round),
                        alpha << 24));
            }
        }
        return layers;
    }

    /** The normal distribution, nearly: a blurred edge is as dark as this many standard deviations inside it. */
    private static double inside(double deviations) {
        return 1 / (1 + Math.exp(-1.702 * deviations));
    }
}
