package org.podium.film.picture.tldraw.geo;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.podium.film.picture.tldraw.ink.Paths;
import org.podium.film.picture.tldraw.ink.Vec;

/**
 * Where a shape ends, for arrows that point at it.
 *
 * @param points in the shape's own space
 */
public record Outline(List<Vec> points, boolean closed) {
    public Outline {
        points = List.copyOf(points);
    }

    public static Outline box(double width, double height) {
        return new Outline(List.of(Vec.ZERO, new Vec(width, 0), new Vec(width, height), new Vec(0, height)), true);
    }

    public Rectangle2D bounds() {
        return Paths.open(points).getBounds2D();
    }
}
