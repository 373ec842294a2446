package org.podium.film.picture.tldraw.arrow;

import java.util.ArrayList;
import java.util.List;
import org.podium.film.picture.tldraw.geo.Outline;
import org.podium.film.picture.tldraw.ink.Vec;

/** Where an arrow's line crosses an outline. */
final class Crossings {
    private Crossings() {}

    static List<Vec> ofLine(Vec from, Vec to, Outline outline) {
        List<Vec> crossings = new ArrayList<>();
        List<Vec> points = outline.points();
        int edges = outline.closed() ? points.size() : points.size() - 1;
        for (int i = 0; i < edges; i++) {
            lines(from, to, points.get(i), points.get((i + 1) % points.size()), crossings);
        }
        return crossings;
    }

    static List<Vec> ofCircle(Vec centre, double radius, Outline outline) {
        List<Vec> crossings = new ArrayList<>();
        List<Vec> points = outline.points();
        int edges = outline.closed() ? points.size() : points.size() - 1;
        for (int i = 0; i < edges; i++) {
            circle(points.get(i), points.get((i + 1) % points.size()), centre, radius, crossings);
        }
        return crossings;
    }

    private static void lines(Vec a, Vec b, Vec c, Vec d, List<Vec> into) {
        Vec ab = b.minus(a);
        Vec cd = d.minus(c);
        Vec ca = a.minus(c);
        double along = cd.cross(ca);
        double across = ab.cross(ca);
        double both = cd.y() * ab.x() - cd.x() * ab.y();
        if (along == 0 || across == 0 || both == 0) {
            return;
        }
        double u = along / both;
        double v = across / both;
        if (u >= 0 && u <= 1 && v >= 0 && v <= 1) {
            into.add(a.plus(ab.times(u)));
        }
    }

    private static void circle(Vec from, Vec to, Vec centre, double radius, List<Vec> into) {
        Vec way = to.minus(from);
        Vec out = from.minus(centre);
        double a = way.dot(way);
        double b = 2 * way.dot(out);
        double c = out.dot(out) - radius * radius;
        double under = b * b - 4 * a * c;
        if (!(under > 0) || a == 0) {
            return;
        }
        double root = Math.sqrt(under);
        for (double u : new double[] {(-b + root) / (2 * a), (-b - root) / (2 * a)}) {
            if (u >= 0 && u <= 1) {
                into.add(from.towards(to, u));
            }
        }
    }
}
