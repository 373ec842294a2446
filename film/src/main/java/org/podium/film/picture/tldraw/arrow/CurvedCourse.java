package org.podium.film.picture.tldraw.arrow;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.podium.film.picture.tldraw.ink.Angles;
import org.podium.film.picture.tldraw.ink.Vec;

/** Finds the course of a bent arrow along the circle of its three handles. */
final class CurvedCourse {
    private static final double TINY_LOOP = 30;

    private final End start;
    private final End end;
    private final double width;
    private final boolean clockwise;
    private final Arc arc;
    private final Vec top;

    private CurvedCourse(End start, End end, double bend, double width) {
        this.start = start;
        this.end = end;
        this.width = width;
        this.clockwise = bend < 0;
        Vec way = end.handle().minus(start.handle()).unit();
        this.top = start.handle().middle(end.handle()).plus(way.across().times(-bend));
        this.arc = Arc.through(start.handle(), end.handle(), top);
    }

    static Course of(End start, End end, double bend, double width) {
        if (start.handle().near(end.handle())) {
            return StraightCourse.of(start, end, width);
        }
        CurvedCourse curved = new CurvedCourse(start, end, bend, width);
        return curved.arc.usable() ? curved.course() : StraightCourse.of(start, end, width);
    }

    private Course course() {
        Optional<Vec> stopStart = stop(start, start.handle(), 0.25);
        Vec a = stopStart.orElse(start.handle());
        Optional<Vec> stopEnd = stop(end, a, 0.75);
        Vec b = stopEnd.orElse(end.handle());
        double gapA = stopStart.isPresent() && start.headed() ? Course.GAP + start.strokes(width) : 0;
        double gapB = stopEnd.isPresent() && end.headed() ? Course.GAP + end.strokes(width) : 0;
        double least = Course.SHORTEST + (gapA > 0 ? start.strokes(width) : 0) + (gapB > 0 ? end.strokes(width) : 0);
        if (moved(a, gapA).distance(moved(b, -gapB)) < least) {
            double back = gapA != 0 && gapB != 0 ? -1.5 : -2;
            gapA *= back;
            gapB *= back;
        }
        Vec from = moved(a, gapA);
        Vec to = moved(b, -gapB);
        if (start.stops() && end.stops()) {
            double length = way(angle(from), angle(to)) * arc.radius();
            Relation relation = Relation.of(start, end);
            if (relation == Relation.SAME && length < TINY_LOOP) {
                from = start.handle();
                to = end.handle();
            } else if (relation == Relation.SAFE) {
                double before = angle(from);
                from = stopStart.isPresent() ? from : start.handle();
                boolean missed = stopEnd.isEmpty() || way(handle(), before) > way(handle(), angle(to));
                to = missed ? along(before, Math.min(0.9 * length, Course.SHORTEST)) : to;
            }
        }
        return between(from, to);
    }

    private Course between(Vec from, Vec to) {
        double sweep = Angles.clockwise(angle(from), angle(to));
        double length = clockwise ? sweep : Angles.TURN - sweep;
        Vec middle = along(angle(from), length * arc.radius() / 2);
        Vec a = from;
        Vec b = to;
        if (length > way(handle(), angle(end.handle()))) {
            middle = middle.turnedAbout(arc.centre(), Math.PI);
            a = to;
            b = from;
        }
        if (a.near(b)) {
            a = middle.plus(1, 1);
            b = middle.plus(-1, -1);
        }
        Arc body = Arc.through(a, b, middle);
        return body.usable() ? new Course.Curved(a, b, middle, arc, body) : new Course.Straight(a, b, middle);
    }

    /** The crossing of the arc with an end's target that is nearest to some part of the way. */
    private Optional<Vec> stop(End at, Vec from, double part) {
        if (!at.stops()) {
            return Optional.empty();
        }
        Target target = at.target().orElseThrow();
        List<Vec> crossings = Crossings.ofCircle(arc.centre(), arc.radius(), target.outline());
        double first = angle(from);
        double whole = way(first, angle(end.handle()));
        boolean closed = target.outline().closed();
        double wanted = closed ? whole * part : 0;
        Optional<Vec> nearest = crossings.stream()
                .filter(crossing -> way(first, angle(crossing)) <= whole)
                .min(Comparator.comparingDouble(crossing -> Math.abs(way(first, angle(crossing)) - wanted)));
        return nearest.isPresent() || closed ? nearest : Optional.of(at.handle());
    }

    private double handle() {
        return angle(start.handle());
    }

    private double angle(Vec point) {
        return arc.centre().angleTo(point);
    }

    /** The angle to go in the arrow's own direction. */
    private double way(double from, double to) {
        double sweep = Angles.clockwise(from, to);
        return clockwise ? sweep : Angles.TURN - sweep;
    }

    /** The point some length further along the arc. */
    private Vec along(double from, double length) {
        return arc.at(from + length / arc.radius() * (clockwise ? 1 : -1));
    }

    private Vec moved(Vec point, double length) {
        return length == 0 ? point : along(angle(point), length);
    }
}
