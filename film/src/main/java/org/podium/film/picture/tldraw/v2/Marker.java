package org.podium.film.picture.tldraw.v2;

import java.awt.Shape;
import java.util.List;
import org.podium.film.picture.tldraw.freehand.InkSteps;
import org.podium.film.picture.tldraw.freehand.Pen;
import org.podium.film.picture.tldraw.freehand.Step;
import org.podium.film.picture.tldraw.geo.Outline;
import org.podium.film.picture.tldraw.ink.Easing;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.picture.tldraw.ink.Paths;
import org.podium.film.picture.tldraw.ink.SeededRandom;
import org.podium.film.picture.tldraw.ink.Vec;

/**
 * The text marker: a broad line that lets shine through what it marks. The player puts a stronger one under everything
 * else, which is under the slide, too, and so is seen in frames only.
 */
final class Marker implements Kind {
    private static final double OVER = 0.35;
    private static final double UNDER = 0.82;
    private static final double BREADTH = 1.12;

    @Override
    public List<Ink> inks(Figure figure, Board board) {
        return inks(figure, OVER);
    }

    @Override
    public List<Ink> underneath(Figure figure) {
        return inks(figure, UNDER);
    }

    private static List<Ink> inks(Figure figure, double opacity) {
        List<Vec> points = Segments.of(figure).points();
        double breadth = figure.textSize() * BREADTH;
        if (points.size() == 1 && !figure.props().flag("isPen", false)) {
            breadth += SeededRandom.wholes(figure.id()).next() * (breadth / 6);
        }
        List<Vec> line = line(figure, breadth);
        if (line.isEmpty()) {
            return List.of();
        }
        Shape path = line.size() > 1 ? Paths.smooth(line) : Paths.circle(line.getFirst(), 0.1);
        Ink stroke = new Ink.Line(path, figure.tone().highlight(), breadth);
        return List.of(new Ink.Faded(opacity, List.of(stroke)));
    }

    private static List<Vec> line(Figure figure, double breadth) {
        Segments segments = Segments.of(figure);
        Pen pen = Pen.of(1 + breadth)
                .thinning(0)
                .easing(Easing.OUT_SINE)
                .pressed()
                .last(figure.props().flag("isComplete", false) || segments.endsStraight());
        return InkSteps.of(segments.points(), pen).stream().map(Step::point).toList();
    }

    @Override
    public Outline outline(Figure figure, Board board) {
        List<Vec> line = line(figure, figure.textSize() * BREADTH);
        return line.isEmpty() ? Outline.box(1, 1) : new Outline(line, false);
    }
}
