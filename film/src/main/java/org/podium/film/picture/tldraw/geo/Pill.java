package org.podium.film.picture.tldraw.geo;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.podium.film.picture.tldraw.ink.Paths;
import org.podium.film.picture.tldraw.ink.Vec;

/** A rectangle whose shorter sides are half circles. */
public final class Pill {
    private static final int SAMPLES = 9;

    private Pill() {}

    public static double around(double width, double height) {
        double radius = Math.min(width, height) / 2;
        return Math.PI * radius * 2 + 2 * (Math.max(width, height) - radius * 2);
    }

    /** Clockwise from the top of the left half circle, a tall one from the left of the upper: there the dashes begin. */
    public static Path2D shape(double width, double height) {
        double radius = Math.min(width, height) / 2;
        boolean tall = height > width;
        Vec first = tall ? new Vec(radius, radius) : new Vec(width - radius, radius);
        Vec second = tall ? new Vec(radius, height - radius) : new Vec(radius, radius);
        double start = tall ? Math.PI : -Math.PI / 2;
        Path2D path = Paths.empty();
        path.moveTo(tall ? 0 : radius, tall ? radius : 0);
        path.append(Paths.arc(first, radius, start, Math.PI), true);
        path.append(Paths.arc(second, radius, start + Math.PI, Math.PI), true);
        path.closePath();
        return path;
    }

    /** Points at equal distances, clockwise from the beginning of the first long side. */
    static List<Vec> points(double width, double height, int count) {
        double radius = Math.min(width, height) / 2;
        double side = Math.max(width, height) - radius * 2;
        double bow = Math.PI * radius;
        double spacing = around(width, height) / count;
        List<Vec> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double at = i * spacing;
            boolean back = at > side + bow;
            double way = back ? at - side - bow : at;
            boolean onSide = way <= side;
            Vec point = width > height
                    ? lying(width, height, radius, onSide ? way : way - side, back, onSide)
                    : standing(width, height, radius, onSide ? way : way - side, back, onSide);
            points.add(point);
        }
        return points;
    }

    private static Vec lying(double width, double height, double radius, double way, boolean back, boolean onSide) {
        if (onSide) {
            return back ? new Vec(width - radius - way, height) : new Vec(radius + way, 0);
        }
        Vec centre = back ? new Vec(radius, radius) : new Vec(width - radius, radius);
        return centre.plus(
                Vec.at((back ? Math.PI / 2 : -Math.PI / 2) + way / radius).times(radius));
    }

    private static Vec standing(double width, double height, double radius, double way, boolean back, boolean onSide) {
        if (onSide) {
            return back ? new Vec(0, height - radius - way) : new Vec(width, radius + way);
        }
        Vec centre = back ? new Vec(radius, radius) : new Vec(radius, height - radius);
        return centre.plus(Vec.at((back ? Math.PI : 0) + way / radius).times(radius));
    }

    public static Outline outline(double width, double height) {
        double radius = Math.min(width, height) / 2;
        boolean tall = height > width;
        Vec first = tall ? new Vec(radius, radius) : new Vec(width - radius, radius);
        Vec second = tall ? new Vec(radius, height - radius) : new Vec(radius, radius);
        double start = tall ? -Math.PI : -Math.PI / 2;
        List<Vec> points = new ArrayList<>();
        for (int half = 0; half < 2; half++) {
            Vec centre = half == 0 ? first : second;
            for (int i = 0; i < SAMPLES; i++) {
                double angle = start + Math.PI * i / (SAMPLES - 1) + half * Math.PI;
                points.add(centre.plus(Vec.at(angle).times(radius)));
            }
        }
        return new Outline(points, true);
    }
}
