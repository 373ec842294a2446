package org.podium.film.picture.tldraw.ink;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;

/** Paths through points. All are filled by the non-zero rule, since strokes cross themselves. */
public final class Paths {
    private Paths() {}

    public static Path2D empty() {
        return new Path2D.Double(Path2D.WIND_NON_ZERO);
    }

    public static Line2D line(Vec from, Vec to) {
        return new Line2D.Double(from.x(), from.y(), to.x(), to.y());
    }

    public static Ellipse2D circle(Vec centre, double radius) {
        return new Ellipse2D.Double(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    }

    /** Straight from point to point. */
    public static Path2D open(List<Vec> points) {
        Path2D path = empty();
        for (int i = 0; i < points.size(); i++) {
            Vec point = points.get(i);
            if (i == 0) {
                path.moveTo(point.x(), point.y());
            } else {
                path.lineTo(point.x(), point.y());
            }
        }
        return path;
    }

    /** Straight from point to point and back to the first. */
    public static Path2D closed(List<Vec> points) {
        Path2D path = open(points);
        if (!points.isEmpty()) {
            path.closePath();
        }
        return path;
    }

    /** A curve that begins in the first point, bends at each and ends in the last. */
    public static Path2D smooth(List<Vec> points) {
        int count = points.size();
        if (count < 3) {
            return open(points);
        }
        Path2D path = empty();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        for (int i = 1; i < count - 1; i++) {
            bend(path, points.get(i), points.get(i + 1));
        }
        path.lineTo(points.getLast().x(), points.getLast().y());
        return path;
    }

    /** A closed curve through the middles of neighbours, which bends at each point. */
    public static Path2D ring(List<Vec> points) {
        int count = points.size();
        if (count < 3) {
            return open(points);
        }
        Path2D path = empty();
        Vec start = points.get(0).middle(points.get(1));
        path.moveTo(start.x(), start.y());
        for (int i = 1; i <= count; i++) {
            bend(path, points.get(i % count), points.get((i + 1) % count));
        }
        path.closePath();
        return path;
    }

    /** As the first generation joins points: from the first, bent at each, to the middle of the last two. */
    public static Path2D joined(List<Vec> points, boolean closed) {
        Path2D path = empty();
        if (points.size() < 4) {
            return path;
        }
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        for (int i = 1; i < points.size() - 1; i++) {
            bend(path, points.get(i), points.get(i + 1));
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    /** A curve to the middle between a point and its next, bent at the point. */
    public static void bend(Path2D path, Vec point, Vec next) {
        Vec middle = point.middle(next);
        path.quadTo(point.x(), point.y(), middle.x(), middle.y());
    }

    /**
     * A path of straight pieces that nobody can tell from the curve. Java's own strokes of curves whose points nearly
     * meet, as in the caps of pens, throw spikes across the page.
     */
    static Path2D flat(Shape path, AffineTransform space) {
        double scale = Math.sqrt(Math.abs(space.getDeterminant()));
        double flatness = Math.clamp(0.05 / Math.max(scale, 1e-6), 0.001, 1);
        Path2D flat = empty();
        flat.append(path.getPathIterator(null, flatness), false);
        return flat;
    }

    /** A part of a circle, from an angle over a sweep; both clockwise on the screen, in radians. */
    public static Arc2D arc(Vec centre, double radius, double from, double sweep) {
        Arc2D arc = new Arc2D.Double(Arc2D.OPEN);
        arc.setArcByCenter(centre.x(), centre.y(), radius, -Math.toDegrees(from), -Math.toDegrees(sweep), Arc2D.OPEN);
        return arc;
    }
}
