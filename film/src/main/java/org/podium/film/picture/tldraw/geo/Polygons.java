package org.podium.film.picture.tldraw.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.podium.film.picture.tldraw.ink.Angles;
import org.podium.film.picture.tldraw.ink.Vec;

/** The corners of the geometric shapes that have corners, by their names; a new one is a line in the table. */
public final class Polygons {
    private static final double SLANT = 0.38;
    private static final double SHAFT = 0.16;

    /** From width and height to corners. */
    private interface Corners {
        List<Vec> of(double w, double h);
    }

    private static final Map<String, Corners> BY_NAME = Map.ofEntries(
            Map.entry("triangle", (w, h) -> points(w / 2, 0, w, h, 0, h)),
            Map.entry("diamond", (w, h) -> points(w / 2, 0, w, h / 2, w / 2, h, 0, h / 2)),
            Map.entry("pentagon", (w, h) -> regular(w, h, 5)),
            Map.entry("hexagon", (w, h) -> regular(w, h, 6)),
            Map.entry("octagon", (w, h) -> regular(w, h, 8)),
            Map.entry("star", Polygons::star),
            Map.entry("rhombus", (w, h) -> points(slant(w, h), 0, w, 0, w - slant(w, h), h, 0, h)),
            Map.entry("rhombus-2", (w, h) -> points(0, 0, w - slant(w, h), 0, w, h, slant(w, h), h)),
            Map.entry("trapezoid", (w, h) -> points(slant(w, h), 0, w - slant(w, h), 0, w, h, 0, h)),
            Map.entry("arrow-right", Polygons::arrowRight),
            Map.entry("arrow-left", Polygons::arrowLeft),
            Map.entry("arrow-down", Polygons::arrowDown),
            Map.entry("arrow-up", Polygons::arrowUp));

    private Polygons() {}

    /** The corners in drawing order; those of a rectangle for any other name. */
    public static List<Vec> corners(String name, double width, double height) {
        return BY_NAME.getOrDefault(name, (w, h) -> points(0, 0, w, 0, w, h, 0, h))
                .of(width, height);
    }

    private static double slant(double w, double h) {
        return SLANT * Math.min(w, h);
    }

    // Where each begins and which way round it goes decides how a hand draws it.

    private static List<Vec> arrowRight(double w, double h) {
        double head = w - slant(w, h);
        double edge = h * SHAFT;
        return points(0, edge, head, edge, head, 0, w, h / 2, head, h, head, h - edge, 0, h - edge);
    }

    private static List<Vec> arrowLeft(double w, double h) {
        double head = slant(w, h);
        double edge = h * SHAFT;
        return points(head, 0, head, edge, w, edge, w, h - edge, head, h - edge, head, h, 0, h / 2);
    }

    private static List<Vec> arrowUp(double w, double h) {
        double head = slant(w, h);
        double edge = w * SHAFT;
        return points(w / 2, 0, w, head, w - edge, head, w - edge, h, edge, h, edge, head, 0, head);
    }

    private static List<Vec> arrowDown(double w, double h) {
        double head = h - slant(w, h);
        double edge = w * SHAFT;
        return points(edge, 0, w - edge, 0, w - edge, head, w, head, w / 2, h, 0, head, edge, head);
    }

    private static List<Vec> regular(double w, double h, int sides) {
        List<Vec> corners = new ArrayList<>();
        for (int i = 0; i < sides; i++) {
            Vec direction = Vec.at(-Math.PI / 2 + i * Angles.TURN / sides);
            corners.add(new Vec(w / 2 + w / 2 * direction.x(), h / 2 + h / 2 * direction.y()));
        }
        double left = corners.stream().mapToDouble(Vec::x).min().orElse(0);
        double top = corners.stream().mapToDouble(Vec::y).min().orElse(0);
        return corners.stream().map(corner -> corner.plus(-left, -top)).toList();
    }

    /** Five outer corners that fill the box, five inner ones half as far out. */
    private static List<Vec> star(double w, double h) {
        double step = Math.PI / 5;
        double right = Math.cos(-Math.PI / 2 + 2 * step) * w / 2;
        double left = Math.cos(-Math.PI / 2 + 8 * step) * w / 2;
        double top = Math.sin(-Math.PI / 2) * h / 2;
        double bottom = Math.sin(-Math.PI / 2 + 4 * step) * h / 2;
        double outerX = (w + (w - Math.abs(right - left))) / 2;
        double outerY = (h + (h - Math.abs(bottom - top))) / 2;
        Vec centre = new Vec((w - (left + right)) / 2, (h - (top + bottom)) / 2);
        List<Vec> corners = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Vec direction = Vec.at(-Math.PI / 2 + i * step);
            double part = i % 2 == 0 ? 1 : 0.5;
            corners.add(centre.plus(outerX * part * direction.x(), outerY * part * direction.y()));
        }
        return corners;
    }

    private static List<Vec> points(double... numbers) {
        List<Vec> points = new ArrayList<>();
        for (int i = 0; i < numbers.length; i += 2) {
            points.add(new Vec(numbers[i], numbers[i + 1]));
        }
        return points;
    }
}
