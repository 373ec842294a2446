package org.podium.film.picture.tldraw.v2;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.podium.film.picture.tldraw.geo.FittedDash.End;
import org.podium.film.picture.tldraw.geo.Inky;
import org.podium.film.picture.tldraw.geo.Polygons;
import org.podium.film.picture.tldraw.ink.Dash;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.picture.tldraw.ink.Paths;
import org.podium.film.picture.tldraw.ink.Vec;

/** A shape with corners, and the lines inside the boxes with a cross or a tick. */
record GeoPolygon(Figure figure, List<Vec> corners, List<List<Vec>> lines) {
    private static final double TICK = 0.82;
    private static final double INSET = 0.62;

    /** The shape; its lines do not grow with its text. */
    static GeoPolygon of(Figure figure, double width, double height) {
        String name = figure.props().text("geo", "rectangle");
        double own = Math.min(height, figure.side("h", height));
        List<List<Vec>> lines = switch (name) {
            case "x-box" -> cross(width, own, figure);
            case "check-box" -> tick(width, own);
            default -> List.of();
        };
        return new GeoPolygon(figure, Polygons.corners(name, width, height), lines);
    }

    List<Ink> inks() {
        return switch (figure.dash()) {
            case DRAWN -> drawn();
            case SOLID -> solid();
            case DASHED, DOTTED -> dashed();
        };
    }

    private List<Ink> drawn() {
        List<Ink> inks = new ArrayList<>(figure.filled(Inky.body(figure.id(), corners, figure.width())));
        Path2D path = Inky.line(figure.id(), corners, figure.width());
        lines.forEach(line -> path.append(Paths.open(line), false));
        inks.add(new Ink.Line(path, figure.tone().solid(), figure.width()));
        return inks;
    }

    private List<Ink> solid() {
        Path2D path = Paths.closed(corners);
        lines.forEach(line -> path.append(Paths.open(line), false));
        List<Ink> inks = new ArrayList<>(figure.filled(path));
        inks.add(new Ink.Line(path, figure.tone().solid(), figure.width()));
        return inks;
    }

    private List<Ink> dashed() {
        List<Ink> inks = new ArrayList<>(figure.filled(Paths.closed(corners)));
        for (int i = 0; i < corners.size(); i++) {
            Vec from = corners.get(i);
            Vec to = corners.get((i + 1) % corners.size());
            inks.add(line(from, to, figure.fittedDash().open(from.distance(to), End.OVER, End.OVER)));
        }
        int snap = figure.dash() == Dash.Style.DOTTED ? 4 : 1;
        for (List<Vec> each : lines) {
            Vec from = each.getFirst();
            Vec to = each.getLast();
            inks.add(line(from, to, figure.fittedDash().open(from.distance(to), End.SKIPPED, End.OVER, snap)));
        }
        return inks;
    }

    private Ink line(Vec from, Vec to, Dash dash) {
        Shape path = Paths.line(from, to);
        return new Ink.Line(path, figure.tone().solid(), figure.width(), dash);
    }

    private static List<List<Vec>> cross(double width, double height, Figure figure) {
        Vec middle = new Vec(width / 2, height / 2);
        if (figure.dash() == Dash.Style.DASHED) {
            return List.of(
                    List.of(Vec.ZERO, middle),
                    List.of(new Vec(width, height), middle),
                    List.of(new Vec(0, height), middle),
                    List.of(new Vec(width, 0), middle));
        }
        double inset = figure.dash() == Dash.Style.DRAWN ? figure.width() * INSET : 0;
        double left = Math.clamp(inset, 0, width);
        double right = Math.clamp(width - inset, 0, width);
        double top = Math.clamp(inset, 0, height);
        double bottom = Math.clamp(height - inset, 0, height);
        return List.of(
                List.of(new Vec(left, top), new Vec(right, bottom)),
                List.of(new Vec(left, bottom), new Vec(right, top)));
    }

    private static List<List<Vec>> tick(double width, double height) {
        double size = Math.min(width, height) * TICK;
        Vec corner = new Vec((width - size) / 2, (height - size) / 2);
        Vec foot = corner.plus(size * 0.45, size * 0.82);
        return List.of(
                List.of(corner.plus(size * 0.25, size * 0.52), foot),
                List.of(foot, corner.plus(size * 0.82, size * 0.22)));
    }
}
