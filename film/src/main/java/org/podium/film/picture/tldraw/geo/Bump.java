package org.podium.film.picture.tldraw.geo;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.podium.film.picture.tldraw.ink.Angles;
import org.podium.film.picture.tldraw.ink.Paths;
import org.podium.film.picture.tldraw.ink.Vec;

/** An arc of a cloud, clockwise from a point over its top to another. */
public record Bump(Vec from, Vec to, Vec top) {
    private static final int SAMPLES = 10;
    private static final double LARGEST = 1_000_000;

    private Vec centre() {
        double turn = from.x() * (to.y() - top.y()) - from.y() * (to.x() - top.x()) + to.cross(top);
        double ff = from.dot(from);
        double oo = to.dot(to);
        double tt = top.dot(top);
        double x = ff * (top.y() - to.y()) + oo * (from.y() - top.y()) + tt * (to.y() - from.y());
        double y = ff * (to.x() - top.x()) + oo * (top.x() - from.x()) + tt * (from.x() - to.x());
        return new Vec(-x / (2 * turn), -y / (2 * turn));
    }

    /** Whether its three points lie on a line, as in very small clouds. */
    boolean flat() {
        Vec centre = centre();
        return !centre.finite() || centre.distance(from) > LARGEST;
    }

    private double sweep(Vec centre) {
        return Angles.clockwise(centre.angleTo(from), centre.angleTo(to));
    }

    public double length() {
        return flat() ? from.distance(to) : centre().distance(from) * sweep(centre());
    }

    public Shape shape() {
        if (flat()) {
            return Paths.line(from, to);
        }
        Vec centre = centre();
        return Paths.arc(centre, centre.distance(from), centre.angleTo(from), sweep(centre));
    }

    /** As it is dashed: where the arc is more than half a circle, the player takes the other part of such a circle. */
    public Shape dashed() {
        if (flat() || sweep(centre()) <= Math.PI) {
            return shape();
        }
        Vec centre = from.plus(to.x(), to.y()).minus(centre());
        return Paths.arc(centre, centre.distance(from), centre.angleTo(from), sweep(centre));
    }

    void appendTo(Path2D path) {
        path.append(shape(), true);
    }

    List<Vec> samples() {
        if (flat()) {
            return List.of(from, to);
        }
        Vec centre = centre();
        List<Vec> samples = new ArrayList<>();
        for (int i = 0; i < SAMPLES; i++) {
            double angle = centre.angleTo(from) + sweep(centre) * i / (SAMPLES - 1);
            samples.add(centre.plus(Vec.at(angle).times(centre.distance(from))));
        }
        return samples;
    }
}
