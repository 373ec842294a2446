package org.podium.film.picture.tldraw.v1;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.podium.film.picture.tldraw.freehand.Pen;
import org.podium.film.picture.tldraw.freehand.PerfectOutline;
import org.podium.film.picture.tldraw.freehand.PerfectSteps;
import org.podium.film.picture.tldraw.freehand.Step;
import org.podium.film.picture.tldraw.ink.Dash;
import org.podium.film.picture.tldraw.ink.Easing;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.picture.tldraw.ink.Paths;
import org.podium.film.picture.tldraw.ink.SeededRandom;
import org.podium.film.picture.tldraw.ink.Vec;

/** An ellipse by its two radii, with a label. */
final class Ellipse implements Kind {
    private static final double MOST_POINTS = 5_000;

    @Override
    public Body draw(Figure figure) {
        Vec published = Figure.pair(figure.as(), "radius", new Vec(1, 1));
        Vec radius = new Vec(Math.max(0.5, published.x()), Math.max(0.5, published.y()));
        Style style = figure.style();
        List<Ink> inks = new ArrayList<>(
                style.dash() == Dash.Style.DRAWN ? drawn(figure.id(), radius, style) : ruled(radius, style));
        inks.addAll(Label.of(figure, radius.times(2), 0));
        return new Body(figure.point(), radius.times(2), inks);
    }

    private static List<Ink> ruled(Vec radius, Style style) {
        double rx = Math.max(0, radius.x() - style.plainWidth() / 2);
        double ry = Math.max(0, radius.y() - style.plainWidth() / 2);
        double perimeter = perimeter(rx, ry);
        double length = perimeter < 64 ? perimeter * 2 : perimeter;
        Dash dash = PerfectDash.of(style.dash(), length, style.width() * 1.618, 4, true);
        Ellipse2D ellipse = new Ellipse2D.Double(radius.x() - rx, radius.y() - ry, 2 * rx, 2 * ry);
        List<Ink> inks = new ArrayList<>();
        if (style.filled()) {
            inks.add(new Ink.Fill(ellipse, style.fill()));
        }
        inks.add(new Ink.Line(ellipse, style.stroke(), style.plainWidth(), dash));
        return inks;
    }

    private static List<Ink> drawn(String id, Vec radius, Style style) {
        double width = style.width();
        SeededRandom random = SeededRandom.halves(id);
        double rx = radius.x() + random.next() * width * 2;
        double ry = radius.y() + random.next() * width * 2;
        double perimeter = perimeter(rx, ry);
        List<Vec> points = points(radius, new Vec(rx, ry), perimeter, random);
        Pen pen = Pen.of(1 + width * 2).thinning(0.618).streamline(0).tapered(perimeter / 12, perimeter / 8);
        List<Step> steps = PerfectSteps.of(points, pen);
        List<Ink> inks = new ArrayList<>();
        if (style.filled()) {
            inks.add(new Ink.Fill(Paths.joined(steps.stream().map(Step::point).toList(), false), style.fill()));
        }
        Path2D outline = Paths.joined(PerfectOutline.around(steps, pen.size(2 + width * 2)), true);
        inks.add(new Ink.Fill(outline, style.stroke()));
        inks.add(new Ink.Line(outline, style.stroke(), width));
        return inks;
    }

    /** A bit more than once around, slower at both ends. */
    private static List<Vec> points(Vec centre, Vec radius, double perimeter, SeededRandom random) {
        double start = Math.PI + Math.PI * random.next();
        double extra = Math.abs(random.next());
        double count = Math.clamp(perimeter / 10, 16, MOST_POINTS);
        List<Vec> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double t = Easing.IN_OUT_SINE.applyAsDouble(i / (count + 1));
            Vec direction = Vec.at(start * 2 + Math.PI * (2 + extra) * t);
            points.add(centre.plus(direction.x() * radius.x(), direction.y() * radius.y())
                    .pressed(t + 0.5 + random.next() / 2));
        }
        return points;
    }

    static double perimeter(double rx, double ry) {
        double h = Math.pow(rx - ry, 2) / Math.pow(rx + ry, 2);
        double perimeter = Math.PI * (rx + ry) * (1 + 3 * h / (10 + Math.sqrt(4 - 3 * h)));
        return Double.isFinite(perimeter) ? perimeter : 0;
    }
}
