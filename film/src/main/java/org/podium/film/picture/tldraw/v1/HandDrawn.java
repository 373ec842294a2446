package org.podium.film.picture.tldraw.v1;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.podium.film.picture.tldraw.freehand.Pen;
import org.podium.film.picture.tldraw.freehand.PerfectOutline;
import org.podium.film.picture.tldraw.freehand.PerfectSteps;
import org.podium.film.picture.tldraw.freehand.Step;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.picture.tldraw.ink.Paths;
import org.podium.film.picture.tldraw.ink.Vec;

/** Sides of a polygon as a hand draws them, in one go. */
final class HandDrawn {
    private HandDrawn() {}

    /** Body and line through points with pressure. */
    static List<Ink> inks(List<Vec> points, Style style) {
        Pen pen = Pen.of(style.width())
                .thinning(0.65)
                .streamline(0.3)
                .smoothing(1)
                .pressed()
                .last(true);
        List<Step> steps = PerfectSteps.of(points, pen);
        List<Ink> inks = new ArrayList<>();
        if (style.filled()) {
            List<Vec> inner = steps.stream().map(Step::point).toList();
            inks.add(new Ink.Fill(Paths.joined(inner, false), style.fill()));
        }
        Path2D outline = Paths.joined(PerfectOutline.around(steps, pen), true);
        inks.add(new Ink.Fill(outline, style.stroke()));
        inks.add(new Ink.Line(outline, style.stroke(), style.width()));
        return inks;
    }

    /** Points on a line, more pressed at its ends. */
    static List<Vec> between(Vec from, Vec to, int count) {
        List<Vec> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double t = i / (count - 1.0);
            points.add(from.towards(to, t).pressed(Math.min(1, 0.5 + Math.abs(0.5 - t))));
        }
        return points;
    }

    /** The sides one after the other, beginning with one of them. */
    static List<List<Vec>> from(List<List<Vec>> sides, long first) {
        List<List<Vec>> turned = new ArrayList<>(sides);
        Collections.rotate(turned, -(int) (first % sides.size()));
        return turned;
    }
}
