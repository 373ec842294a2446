package org.podium.film.picture.tldraw.v1;

import java.util.ArrayList;
import java.util.List;
import org.podium.film.picture.tldraw.ink.Dash;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.picture.tldraw.ink.Paths;
import org.podium.film.picture.tldraw.ink.SeededRandom;
import org.podium.film.picture.tldraw.ink.Vec;

/** A triangle standing on its base, with a label. */
final class Triangle implements Kind {
    private static final int POINTS_A_SIDE = 32;

    /** By how much of the way to the centre of gravity the label sinks. */
    private static final double SINK = 0.72;

    @Override
    public Body draw(Figure figure) {
        Vec size = figure.size(1);
        Style style = figure.style();
        List<Vec> corners = List.of(new Vec(size.x() / 2, 0), size, new Vec(0, size.y()));
        List<Ink> inks = new ArrayList<>(
                style.dash() == Dash.Style.DRAWN
                        ? HandDrawn.inks(points(figure.id(), corners, style.width()), style)
                        : ruled(corners, style));
        inks.addAll(Label.of(figure, size, (size.y() * 2 / 3 - size.y() / 2) * SINK));
        return new Body(figure.point(), size, inks);
    }

    private static List<Ink> ruled(List<Vec> corners, Style style) {
        List<Ink> inks = new ArrayList<>();
        if (style.filled()) {
            inks.add(new Ink.Fill(Paths.closed(corners), style.fill()));
        }
        for (int i = 0; i < 3; i++) {
            Vec from = corners.get(i);
            Vec to = corners.get((i + 1) % 3);
            Dash dash = PerfectDash.of(style.dash(), from.distance(to), style.width() * 1.618, 1, true);
            inks.add(new Ink.Line(Paths.line(from, to), style.stroke(), style.plainWidth(), dash));
        }
        return inks;
    }

    private static List<Vec> points(String id, List<Vec> exact, double width) {
        SeededRandom random = SeededRandom.halves(id);
        List<Vec> corners = new ArrayList<>();
        for (Vec corner : exact) {
            double dx = random.next() * width * 0.75;
            double dy = random.next() * width * 0.75;
            corners.add(corner.plus(dx, dy));
        }
        long first = Math.round(Math.abs(random.next() * 2 * 3));
        List<List<Vec>> sides = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            sides.add(HandDrawn.between(corners.get(i), corners.get((i + 1) % 3), POINTS_A_SIDE));
        }
        sides = HandDrawn.from(sides, first);
        List<Vec> points = new ArrayList<>();
        sides.forEach(points::addAll);
        points.addAll(sides.getFirst());
        return points;
    }
}
