package org.podium.film.picture.tldraw.geo;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.podium.film.picture.tldraw.ink.Paths;
import org.podium.film.picture.tldraw.ink.SeededRandom;
import org.podium.film.picture.tldraw.ink.Vec;

/** Straight edges as a hand draws them: corners rounded and, for lines, missed a little on two passes. */
public final class Inky {
    private static final double SHARE = 4;

    private Inky() {}

    /** The line around a polygon, twice, by a pen of some width. */
    public static Path2D line(String seed, List<Vec> corners, double width) {
        return path(points(seed, corners, width / 3, width * 2, 2));
    }

    /** The area of that polygon. */
    public static Path2D body(String seed, List<Vec> corners, double width) {
        return path(points(seed, corners, 0, width * 2, 1));
    }

    /** A line through points with rounded corners, and the same once more, missed a little. */
    public static Path2D open(String seed, List<Vec> points, double width) {
        SeededRandom random = SeededRandom.wholes(seed);
        List<Vec> missed = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            missed.add(i == 0 ? points.getFirst() : shaken(points.get(i), random, width / 3));
        }
        Path2D path = Paths.empty();
        path.append(rounded(points, width * 2), false);
        path.append(rounded(missed, width * 2), false);
        return path;
    }

    private static Path2D rounded(List<Vec> points, double roundness) {
        Path2D path = Paths.empty();
        if (points.isEmpty()) {
            return path;
        }
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        for (int i = 0; i < points.size() - 1; i++) {
            Vec from = points.get(i);
            Vec to = points.get(i + 1);
            Vec step = step(from, to, roundness);
            Vec begin = from.plus(step);
            if (i == 0) {
                path.lineTo(begin.x(), begin.y());
            } else {
                path.quadTo(from.x(), from.y(), begin.x(), begin.y());
            }
            Vec end = i == points.size() - 2 ? to : to.minus(step);
            path.lineTo(end.x(), end.y());
        }
        return path;
    }

    /** Threes: where an edge begins, where it ends, and the corner after it. */
    static List<Vec> points(String seed, List<Vec> corners, double offset, double roundness, int passes) {
        SeededRandom random = SeededRandom.wholes(seed);
        List<Vec> points = new ArrayList<>();
        Vec from = corners.getFirst();
        for (int i = 0; i < corners.size() * passes; i++) {
            Vec to = shaken(corners.get((i + 1) % corners.size()), random, offset);
            Vec step = step(from, to, roundness);
            points.add(from.plus(step));
            points.add(to.minus(step));
            points.add(to);
            from = to;
        }
        return points;
    }

    private static Vec shaken(Vec corner, SeededRandom random, double offset) {
        double dx = random.next() * offset;
        double dy = random.next() * offset;
        return corner.plus(dx, dy);
    }

    private static Vec step(Vec from, Vec to, double roundness) {
        Vec way = to.minus(from);
        return way.unit().times(Math.min(way.length() / SHARE, roundness));
    }

    private static Path2D path(List<Vec> threes) {
        Path2D path = Paths.empty();
        path.moveTo(threes.getFirst().x(), threes.getFirst().y());
        for (int i = 0; i < threes.size(); i += 3) {
            Vec end = threes.get(i + 1);
            Vec corner = threes.get(i + 2);
            Vec next = threes.get((i + 3) % threes.size());
            path.lineTo(end.x(), end.y());
            path.quadTo(corner.x(), corner.y(), next.x(), next.y());
        }
        return path;
    }
}
