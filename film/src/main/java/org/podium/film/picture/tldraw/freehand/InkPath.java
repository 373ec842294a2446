package org.podium.film.picture.tldraw.freehand;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.podium.film.picture.tldraw.ink.Angles;
import org.podium.film.picture.tldraw.ink.Paths;
import org.podium.film.picture.tldraw.ink.Vec;

/** The inked line of the second generation: broken at its elbows, each part with round ends. */
public final class InkPath {
    private static final double ALWAYS_AN_ELBOW = 0.8;
    private static final double NEVER_AN_ELBOW = 0.25;
    private static final double NEAR = 1.5;

    private InkPath() {}

    public static Shape of(List<Vec> points, Pen pen) {
        Path2D path = Paths.empty();
        for (List<Step> part : parts(InkRadii.of(InkSteps.of(points, pen), pen))) {
            path.append(part(part, pen), false);
        }
        return path;
    }

    private static List<List<Step>> parts(List<Step> steps) {
        if (steps.size() <= 2) {
            return List.of(steps);
        }
        List<List<Step>> parts = new ArrayList<>();
        List<Step> current = new ArrayList<>();
        current.add(steps.getFirst());
        for (int i = 1; i < steps.size() - 1; i++) {
            Step before = steps.get(i - 1);
            Step here = steps.get(i);
            Step after = steps.get(i + 1);
            double in = before.point().angleTo(here.point());
            double out = here.point().angleTo(after.point());
            double acuteness = Math.abs(Angles.shorter(in, out)) / Math.PI;
            if (acuteness > ALWAYS_AN_ELBOW) {
                // The hand's own point: quick zigzags reach as far as the hand did.
                current = next(parts, current, here.atInput());
                continue;
            }
            current.add(here);
            if (acuteness < NEVER_AN_ELBOW) {
                continue;
            }
            double radius = (before.radius() + here.radius() + after.radius()) / 3;
            double reach = (before.point().distance(here.point()) + here.point().distance(after.point())) / radius;
            if (reach < NEAR) {
                current = next(parts, current, here);
            }
        }
        current.add(steps.getLast());
        parts.add(tidied(current));
        return parts;
    }

    private static List<Step> next(List<List<Step>> parts, List<Step> current, Step elbow) {
        current.add(elbow);
        parts.add(tidied(current));
        List<Step> next = new ArrayList<>();
        next.add(elbow);
        return next;
    }

    /** Without steps that crowd the ends; the ends look at their neighbours. */
    private static List<Step> tidied(List<Step> part) {
        while (part.size() > 2 && crowded(part.get(0), part.get(1))) {
            part.remove(1);
        }
        while (part.size() > 2 && crowded(part.getLast(), part.get(part.size() - 2))) {
            part.remove(part.size() - 2);
        }
        if (part.size() > 1) {
            Step first = part.getFirst();
            Step last = part.getLast();
            Vec fromSecond = Vec.at(part.get(1).point().angleTo(first.point()));
            Vec toLast = Vec.at(last.point().angleTo(part.get(part.size() - 2).point()));
            part.set(0, first.vector(fromSecond));
            part.set(part.size() - 1, last.vector(toLast));
        }
        return part;
    }

    private static boolean crowded(Step end, Step neighbour) {
        double radius = (end.radius() + neighbour.radius()) / 2;
        return end.point().distance(neighbour.point()) < radius * 0.5;
    }

    private static Shape part(List<Step> steps, Pen pen) {
        if (steps.isEmpty()) {
            return Paths.empty();
        }
        Step first = steps.getFirst();
        Step last = steps.getLast();
        if (steps.size() == 1) {
            return Paths.circle(first.point(), first.radius());
        }
        InkTracks tracks = InkTracks.of(steps, pen);
        Path2D path = Paths.empty();
        if (tracks.left().isEmpty() || tracks.right().isEmpty()) {
            return path;
        }
        Vec start = tracks.left().getFirst();
        path.moveTo(start.x(), start.y());
        track(path, tracks.left(), last.point().plus(last.vector().across().times(-last.radius())));
        cap(path, last.point(), last.vector().across().times(-1).times(last.radius()));
        track(
                path,
                tracks.right().reversed(),
                first.point().plus(first.vector().across().times(first.radius())));
        cap(path, first.point(), first.vector().across().times(first.radius()));
        path.closePath();
        return path;
    }

    private static void track(Path2D path, List<Vec> side, Vec end) {
        for (int i = 1; i < side.size(); i++) {
            Vec bend = side.get(i - 1);
            Vec middle = bend.middle(side.get(i));
            if (i == 1) {
                path.lineTo(middle.x(), middle.y());
            } else {
                path.quadTo(bend.x(), bend.y(), middle.x(), middle.y());
            }
        }
        Vec bend = side.getLast();
        path.quadTo(bend.x(), bend.y(), end.x(), end.y());
    }

    /** Half a circle, clockwise, from a radius to its opposite. */
    private static void cap(Path2D path, Vec centre, Vec radius) {
        path.append(Paths.arc(centre, radius.length(), Vec.ZERO.angleTo(radius), Math.PI), true);
    }
}
