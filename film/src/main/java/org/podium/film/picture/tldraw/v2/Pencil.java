package org.podium.film.picture.tldraw.v2;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.podium.film.picture.tldraw.freehand.InkPath;
import org.podium.film.picture.tldraw.freehand.InkSteps;
import org.podium.film.picture.tldraw.freehand.Pen;
import org.podium.film.picture.tldraw.freehand.Step;
import org.podium.film.picture.tldraw.geo.Outline;
import org.podium.film.picture.tldraw.ink.Dash;
import org.podium.film.picture.tldraw.ink.Easing;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.picture.tldraw.ink.Paths;
import org.podium.film.picture.tldraw.ink.SeededRandom;
import org.podium.film.picture.tldraw.ink.Vec;

/** The pencil, with a real pen's pressure or one guessed from speed. */
final class Pencil implements Kind {

    @Override
    public List<Ink> inks(Figure figure, Board board) {
        Segments segments = Segments.of(figure);
        List<Vec> points = segments.points();
        if (points.isEmpty()) {
            return List.of();
        }
        return figure.dash() == Dash.Style.DRAWN ? drawn(figure, segments) : ruled(figure, segments);
    }

    private static List<Ink> drawn(Figure figure, Segments segments) {
        List<Vec> points = segments.points();
        double width = figure.width();
        if (points.size() == 1 && !figure.props().flag("isPen", false)) {
            width += SeededRandom.wholes(figure.id()).next() * (width / 6);
        }
        Pen pen = pen(figure, width, segments.endsStraight());
        List<Ink> inks = new ArrayList<>();
        if (closed(figure) && points.size() > 1) {
            inks.addAll(figure.filled(Paths.ring(line(points, pen))));
        }
        inks.add(new Ink.Fill(InkPath.of(points, pen), figure.tone().solid()));
        return inks;
    }

    private static List<Ink> ruled(Figure figure, Segments segments) {
        int colour = figure.tone().solid();
        double width = figure.width();
        List<Step> steps = InkSteps.of(segments.points(), pen(figure, width, segments.endsStraight()));
        if (steps.size() < 2) {
            return List.of(new Ink.Fill(Paths.circle(segments.points().getFirst(), 0.5 + width / 2), colour));
        }
        List<Vec> line = steps.stream().map(Step::point).toList();
        Shape path = closed(figure) ? Paths.ring(line) : Paths.smooth(line);
        List<Ink> inks = new ArrayList<>();
        if (closed(figure)) {
            inks.addAll(figure.filled(path));
        }
        double length = steps.getLast().running();
        Dash dash = switch (figure.dash()) {
            case DOTTED -> Dash.over(length, 0.1, width * 2, 0);
            case DASHED -> Dash.over(length, width * 2, width * 2, 0);
            case DRAWN, SOLID -> Dash.NONE;
        };
        inks.add(new Ink.Line(path, colour, width, dash));
        return inks;
    }

    private static boolean closed(Figure figure) {
        return figure.props().flag("isClosed", false);
    }

    private static Pen pen(Figure figure, double width, boolean endsStraight) {
        double streamline = 0.62 + (1 + width) / 8 * 0.06;
        boolean last = figure.props().flag("isComplete", false) || endsStraight;
        if (figure.dash() != Dash.Style.DRAWN) {
            return Pen.of(1 + width)
                    .thinning(0)
                    .streamline(streamline)
                    .smoothing(0.62)
                    .pressed()
                    .last(last);
        }
        if (figure.props().flag("isPen", false)) {
            return Pen.of(1 + width * 1.2)
                    .thinning(0.62)
                    .streamline(0.62)
                    .smoothing(0.62)
                    .easing(t -> t * 0.65 + Math.sin(t * Math.PI / 2) * 0.35)
                    .pressed()
                    .last(last);
        }
        return Pen.of(1 + width)
                .thinning(0.5)
                .streamline(streamline)
                .smoothing(0.62)
                .easing(Easing.OUT_SINE)
                .last(last);
    }

    private static List<Vec> line(List<Vec> points, Pen pen) {
        return InkSteps.of(points, pen).stream().map(Step::point).toList();
    }

    @Override
    public Outline outline(Figure figure, Board board) {
        List<Vec> points = Segments.of(figure).points();
        Rectangle2D box = Paths.open(points).getBounds2D();
        double width = figure.width();
        if (points.isEmpty() || (box.getWidth() < width * 2 && box.getHeight() < width * 2)) {
            Vec corner = new Vec(-width, -width);
            return new Outline(
                    Outline.box(2 * width, 2 * width).points().stream()
                            .map(corner::plus)
                            .toList(),
                    true);
        }
        Pen solid = Pen.of(1 + width)
                .thinning(0)
                .streamline(0.62 + (1 + width) / 8 * 0.06)
                .pressed()
                .last(true);
        return new Outline(line(points, solid), closed(figure));
    }
}
