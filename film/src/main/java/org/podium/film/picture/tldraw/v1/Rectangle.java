package org.podium.film.picture.tldraw.v1;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.podium.film.picture.tldraw.ink.Dash;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.picture.tldraw.ink.Paths;
import org.podium.film.picture.tldraw.ink.SeededRandom;
import org.podium.film.picture.tldraw.ink.Vec;

/** A rectangle with a label; the results of a poll are one, too. */
final class Rectangle implements Kind {

    @Override
    public Body draw(Figure figure) {
        Vec size = figure.size(1);
        Style style = figure.style();
        List<Ink> inks = new ArrayList<>(
                style.dash() == Dash.Style.DRAWN
                        ? HandDrawn.inks(points(figure.id(), size, style.width()), style)
                        : ruled(size, style));
        inks.addAll(Label.of(figure, size, 0));
        return new Body(figure.point(), size, inks);
    }

    private static List<Ink> ruled(Vec size, Style style) {
        double half = style.plainWidth() / 2;
        double right = Math.max(0, size.x() - half);
        double bottom = Math.max(0, size.y() - half);
        List<Ink> inks = new ArrayList<>();
        if (style.filled()) {
            inks.add(new Ink.Fill(new Rectangle2D.Double(half, half, right, bottom), style.fill()));
        }
        List<Vec> corners =
                List.of(new Vec(half, half), new Vec(right, half), new Vec(right, bottom), new Vec(half, bottom));
        for (int i = 0; i < 4; i++) {
            double length = (i % 2 == 0 ? right : bottom) - half;
            Dash dash = PerfectDash.of(style.dash(), length, style.width() * 1.618, 1, true);
            inks.add(new Ink.Line(
                    Paths.line(corners.get(i), corners.get((i + 1) % 4)), style.stroke(), style.plainWidth(), dash));
        }
        return inks;
    }

    /** All four sides and half of the first again, so that the line ends on no corner. */
    private static List<Vec> points(String id, Vec size, double width) {
        SeededRandom random = SeededRandom.halves(id);
        double half = width / 2;
        Vec topLeft = shaken(new Vec(half, half), random, width);
        Vec topRight = shaken(new Vec(size.x() - half, half), random, width);
        Vec bottomRight = shaken(new Vec(size.x() - half, size.y() - half), random, width);
        Vec bottomLeft = shaken(new Vec(half, size.y() - half), random, width);
        long first = Math.round(Math.abs(random.next() * 2 * 4));
        Vec across = new Vec(Math.min(size.x() / 4, width * 2), 0);
        Vec down = new Vec(0, Math.min(size.y() / 4, width * 2));
        int wide = (int) Math.clamp(Math.floor(size.x() / 16), 8, 5_000);
        int high = (int) Math.clamp(Math.floor(size.y() / 16), 8, 5_000);
        List<List<Vec>> sides = HandDrawn.from(
                List.of(
                        HandDrawn.between(topLeft.plus(across), topRight.minus(across), wide),
                        HandDrawn.between(topRight.plus(down), bottomRight.minus(down), high),
                        HandDrawn.between(bottomRight.minus(across), bottomLeft.plus(across), wide),
                        HandDrawn.between(bottomLeft.minus(down), topLeft.plus(down), high)),
                first);
        List<Vec> points = new ArrayList<>();
        sides.forEach(points::addAll);
        points.addAll(sides.getFirst());
        int dropped = -(Math.floorDiv(-(first % 2 == 0 ? wide : high), 2) + 3);
        return points.subList(5, points.size() - Math.max(0, dropped));
    }

    private static Vec shaken(Vec corner, SeededRandom random, double width) {
        double dx = random.next() * width * 0.75;
        double dy = random.next() * width * 0.75;
        return corner.plus(dx, dy);
    }
}
