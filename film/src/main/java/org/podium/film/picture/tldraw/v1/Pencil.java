package org.podium.film.picture.tldraw.v1;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.podium.film.picture.tldraw.freehand.Pen;
import org.podium.film.picture.tldraw.freehand.PerfectOutline;
import org.podium.film.picture.tldraw.freehand.PerfectSteps;
import org.podium.film.picture.tldraw.freehand.Step;
import org.podium.film.picture.tldraw.freehand.Thinning;
import org.podium.film.picture.tldraw.ink.Dash;
import org.podium.film.picture.tldraw.ink.Easing;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.picture.tldraw.ink.Paths;
import org.podium.film.picture.tldraw.ink.Vec;

/** The pencil: {@code points} as x, y and pressure, relative to the shape's point. */
final class Pencil implements Kind {
    private static final double UNPRESSED = 0.5;

    @Override
    public Body draw(Figure figure) {
        List<Vec> points = Thinning.of(points(figure.as().list("points")));
        Rectangle2D bounds = Paths.open(points).getBounds2D();
        Vec corner = figure.point().plus(bounds.getX(), bounds.getY());
        Vec size = new Vec(bounds.getWidth(), bounds.getHeight());
        return new Body(corner, size, points.isEmpty() ? List.of() : inks(figure, points, size));
    }

    private static List<Ink> inks(Figure figure, List<Vec> points, Vec size) {
        Style style = figure.style();
        double width = style.width();
        if (size.x() <= width / 2 && size.y() <= width / 2) {
            // A circle of 1 + width, with a line of 1 around it.
            return List.of(new Ink.Fill(Paths.circle(Vec.ZERO, 1.5 + width), style.stroke()));
        }
        boolean filled =
                style.filled() && points.size() > 3 && points.getFirst().distance(points.getLast()) < width * 2;
        Pen pen = pen(points, width, figure.as().flag("isComplete", false));
        List<Step> steps = PerfectSteps.of(points, pen);
        List<Vec> line = new ArrayList<>(steps.stream().map(Step::point).toList());
        List<Ink> inks = new ArrayList<>();
        if (style.dash() == Dash.Style.DRAWN) {
            if (filled) {
                inks.add(new Ink.Fill(Paths.joined(line, true), style.fill()));
            }
            Path2D outline = Paths.joined(PerfectOutline.around(steps, pen), true);
            inks.add(new Ink.Fill(outline, style.stroke()));
            inks.add(new Ink.Line(outline, style.stroke(), width / 2));
            return inks;
        }
        if (!line.getFirst().near(points.getLast())) {
            line.add(points.getLast());
        }
        Path2D path = Paths.joined(line, false);
        if (filled) {
            inks.add(new Ink.Fill(path, style.fill()));
        }
        inks.add(new Ink.Line(path, style.stroke(), 1 + width * 1.5, dash(style, steps)));
        return inks;
    }

    private static Pen pen(List<Vec> points, double width, boolean complete) {
        Pen pen = Pen.of(1 + width * 1.5)
                .thinning(0.65)
                .streamline(0.65)
                .smoothing(0.65)
                .last(complete);
        boolean simulated = points.size() > 1 && points.get(1).z() == UNPRESSED;
        return simulated
                ? pen.easing(Easing.OUT_SINE)
                : pen.easing(Easing.IN_QUAD).pressed();
    }

    private static Dash dash(Style style, List<Step> steps) {
        double length = steps.getLast().running();
        double unit = style.width() * 4;
        return switch (style.dash()) {
            case DOTTED -> Dash.over(length, 0.1, unit, 0);
            case DASHED -> Dash.over(length, unit, unit, 0);
            case DRAWN, SOLID -> Dash.NONE;
        };
    }

    private static List<Vec> points(List<?> published) {
        List<Vec> points = new ArrayList<>();
        for (Object point : published) {
            if (point instanceof List<?> numbers
                    && numbers.size() >= 2
                    && numbers.get(0) instanceof Double x
                    && numbers.get(1) instanceof Double y) {
                boolean pressed = numbers.size() > 2 && numbers.get(2) instanceof Double;
                points.add(new Vec(x, y, pressed ? (Double) numbers.get(2) : Double.NaN));
            }
        }
        return points;
    }
}
