package org.podium.film.picture.tldraw.v1;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import org.podium.film.picture.tldraw.freehand.Pen;
import org.podium.film.picture.tldraw.freehand.PerfectOutline;
import org.podium.film.picture.tldraw.ink.Circle;
import org.podium.film.picture.tldraw.ink.Dash;
import org.podium.film.picture.tldraw.ink.Easing;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.picture.tldraw.ink.Paths;
import org.podium.film.picture.tldraw.ink.SeededRandom;
import org.podium.film.picture.tldraw.ink.Vec;
import org.podium.film.timeline.Attributes;

/** The line of an arrow through three points, with or without a head at its start and its end. */
record Shaft(String id, Style style, Vec start, Vec bend, Vec end, boolean headedStart, boolean headedEnd) {
    private static final int SAMPLES = 20;

    static Shaft of(Figure figure) {
        Attributes handles = figure.as().under("handles");
        Attributes heads = figure.as().under("decorations");
        Vec start = Figure.pair(handles.under("start"), "point", Vec.ZERO);
        Vec end = Figure.pair(handles.under("end"), "point", start.plus(1, 1));
        Vec bend = Figure.pair(
                handles.under("bend"), "point", bent(start, end, figure.as().number("bend", 0)));
        return new Shaft(
                figure.id(),
                figure.style(),
                start,
                bend,
                end,
                heads.text("start", "").equals("arrow"),
                heads.text("end", "").equals("arrow"));
    }

    /** Where the middle handle lies when it was not published. */
    private static Vec bent(Vec start, Vec end, double bend) {
        double off = start.distance(end) / 2 * Math.clamp(bend, -1, 1);
        Vec middle = start.middle(end);
        return Math.abs(off) < 10
                ? middle
                : middle.plus(end.minus(start).unit().across().times(off));
    }

    private boolean straight() {
        return bend.distance(start.middle(end)) < 1 || !circle().usable();
    }

    private Circle circle() {
        return Circle.through(start, end, bend);
    }

    double length() {
        return straight() ? start.distance(end) : Math.abs(circle().arc(start, end));
    }

    /** Points by which the bounds are known. */
    List<Vec> samples() {
        if (straight()) {
            return List.of(start, end);
        }
        List<Vec> samples = new ArrayList<>();
        for (int i = 0; i < SAMPLES; i++) {
            samples.add(circle().between(start, end, i / (SAMPLES - 1.0)));
        }
        return samples;
    }

    List<Ink> inks() {
        List<Ink> inks = new ArrayList<>();
        boolean drawn = style.dash() == Dash.Style.DRAWN;
        if (straight()) {
            inks.addAll(drawn ? drawnStraight() : List.of(ruled(Paths.line(start, end), style.width() * 1.618)));
        } else {
            Circle circle = circle();
            Shape arc = Paths.arc(
                    circle.centre(),
                    circle.radius(),
                    circle.centre().angleTo(start),
                    circle.arc(start, end) / circle.radius());
            inks.addAll(drawn ? drawnCurve(circle) : List.of(ruled(arc, style.plainWidth())));
        }
        double head = Math.min(start.distance(end) / 3, style.width() * 8);
        if (headedStart) {
            inks.add(head(start, end, head, -1));
        }
        if (headedEnd) {
            inks.add(head(end, start, head, 1));
        }
        return inks;
    }

    private Ink ruled(Shape path, double dashWidth) {
        Dash dash = PerfectDash.of(style.dash(), length(), dashWidth, 2, false);
        return new Ink.Line(path, style.stroke(), style.plainWidth(), dash);
    }

    private List<Ink> drawnStraight() {
        SeededRandom random = SeededRandom.halves(id);
        Vec direction = end.minus(start).unit().times(style.width());
        Vec from = headedStart ? start.plus(direction) : start;
        Vec to = headedEnd ? end.minus(direction) : end;
        Pen pen = Pen.of(style.width())
                .thinning(0.618 + random.next() * 0.2)
                .easing(Easing.OUT_QUAD)
                .streamline(0)
                .last(true);
        Shape outline = Paths.joined(PerfectOutline.of(List.of(from, to), pen), true);
        return List.of(
                new Ink.Fill(outline, style.stroke()), new Ink.Line(outline, style.stroke(), style.plainWidth() / 2));
    }

    private List<Ink> drawnCurve(Circle circle) {
        SeededRandom random = SeededRandom.halves(id);
        var easing = SeededRandom.halves(id).next() > 0 ? Easing.IN_OUT_SINE : Easing.IN_OUT_CUBIC;
        double length = circle.arc(start, end);
        double nudge = style.width() / length;
        Vec from = headedStart ? start.turnedAbout(circle.centre(), nudge) : start;
        Vec to = headedEnd ? end.turnedAbout(circle.centre(), -nudge) : end;
        double count = 8 + Math.floor(Math.min(Math.abs(length), 100_000) / 20 + random.next() / 2);
        List<Vec> points = new ArrayList<>();
        points.add(from);
        for (int i = 0; i < count; i++) {
            points.add(circle.between(from, to, easing.applyAsDouble(i / count)));
        }
        points.add(to);
        Pen pen = Pen.of(1 + style.width())
                .thinning(0.618 + random.next() * 0.2)
                .easing(Easing.OUT_QUAD)
                .streamline(0)
                .pressed()
                .last(true);
        return List.of(new Ink.Fill(Paths.joined(PerfectOutline.of(points, pen), true), style.stroke()));
    }

    /** Two strokes from a tip back along the line; {@code side} tells which way round the circle the line goes. */
    private Ink head(Vec tip, Vec other, double length, int side) {
        Vec back = tip.plus(other.minus(tip).unit().times(length));
        double stretch = 0;
        if (!straight()) {
            boolean sweep = side * circle().arc(start, end) >= 0;
            back = circle().crossing(tip, length * 0.618, sweep);
            stretch = length * 0.382;
        }
        Vec left = wing(back.turnedAbout(tip, Math.PI / 6), tip, stretch);
        Vec right = wing(back.turnedAbout(tip, -Math.PI / 6), tip, stretch);
        return new Ink.Line(Paths.open(List.of(left, tip, right)), style.stroke(), style.plainWidth());
    }

    private static Vec wing(Vec wing, Vec tip, double stretch) {
        return wing.plus(wing.minus(tip).unit().times(stretch));
    }
}
