package org.podium.film.picture.tldraw.arrow;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.podium.film.picture.tldraw.ink.Vec;

/** Finds the course of a straight arrow. */
final class StraightCourse {
    private final End start;
    private final End end;
    private final double width;
    private final Relation relation;

    private StraightCourse(End start, End end, double width) {
        this.start = start;
        this.end = end;
        this.width = width;
        this.relation = Relation.of(start, end);
    }

    static Course.Straight of(End start, End end, double width) {
        Vec a = start.handle();
        Vec b = end.handle();
        return a.near(b) ? new Course.Straight(a, a, a) : new StraightCourse(start, end, width).course();
    }

    private Course.Straight course() {
        Optional<Vec> stopEnd = stop(start.handle(), end.handle(), end);
        Vec b = stopEnd.orElse(end.handle());
        Optional<Vec> stopStart = stop(end.handle(), start.handle(), start);
        Vec a = stopStart.orElse(start.handle());
        Vec way = end.handle().minus(start.handle()).unit();
        if (relation == Relation.SAFE && start.stops() && end.stops()) {
            if (stopEnd.isPresent() && stopStart.isEmpty()) {
                a = closed(start) ? b.plus(way.times(Course.SHORTEST)) : a;
            } else if (stopEnd.isEmpty()) {
                b = closed(end) ? a.minus(way.times(Course.SHORTEST)) : b;
            }
        }
        return apart(a, b, way);
    }

    /** Keeps heads off the shapes; a line that has no room for that goes into them instead. */
    private Course.Straight apart(Vec a, Vec b, Vec way) {
        Vec unit = b.minus(a).unit();
        boolean flipped = !unit.near(way);
        int sign = flipped ? -1 : 1;
        double gapA = relation != Relation.START_HOLDS_END ? gap(start) : 0;
        double gapB = relation != Relation.END_HOLDS_START ? gap(end) : 0;
        double least = Course.SHORTEST + (gapA > 0 ? start.strokes(width) : 0) + (gapB > 0 ? end.strokes(width) : 0);
        double left = a.plus(unit.times(gapA * sign)).distance(b.minus(unit.times(gapB * sign)));
        if (left < least) {
            double back = gapA != 0 && gapB != 0 ? -1.5 : -1;
            gapA *= back;
            gapB *= back;
        }
        Vec from = a.plus(unit.times(gapA * sign));
        Vec to = b.minus(unit.times(gapB * sign));
        if (flipped) {
            Vec last = start.target().isPresent() && end.target().isPresent()
                    ? from.minus(unit.times(Course.SHORTEST))
                    : to;
            return new Course.Straight(from, last, start.handle().middle(end.handle()));
        }
        return new Course.Straight(from, to, from.middle(to));
    }

    private double gap(End at) {
        boolean gapped = relation != Relation.SAME && at.stops() && at.headed();
        return gapped ? Course.GAP + at.strokes(width) : 0;
    }

    private static boolean closed(End at) {
        return at.target().map(target -> target.outline().closed()).orElse(false);
    }

    /** Where a line from elsewhere to an end first meets the end's target. */
    private static Optional<Vec> stop(Vec from, Vec to, End at) {
        if (!at.stops()) {
            return Optional.empty();
        }
        Target target = at.target().orElseThrow();
        List<Vec> crossings = Crossings.ofLine(from, to, target.outline());
        return crossings.stream().min(Comparator.comparingDouble(from::distance));
    }
}
