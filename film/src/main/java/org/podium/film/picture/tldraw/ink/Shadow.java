package org.podium.film.picture.tldraw.ink;

import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The soft shadow of a box, as layers of black that add up to a blurred edge. */
public final class Shadow {
    private static final int LAYERS = 10;

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
            double out = blur * (1 - 2 * (i + 0.5) / LAYERS);
            double wanted = darkness * smooth((i + 1.0) / LAYERS);
            double alpha = (wanted - reached) / (1 - reached);
            reached = wanted;
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
                        (int) Math.round(alpha * 255) << 24));
            }
        }
        return layers;
    }

    private static double smooth(double t) {
        return t * t * (3 - 2 * t);
    }
}
