package org.podium.film.picture.tldraw.freehand;

import java.util.ArrayList;
import java.util.List;
import org.podium.film.picture.tldraw.ink.Vec;

/** The two edges of a line of the second generation. */
record InkTracks(List<Vec> left, List<Vec> right) {
    static final double HALF = Math.PI + 0.0001;
    private static final double CORNER = 0.2;
    private static final double HAIRPIN = -0.62;

    static InkTracks of(List<Step> steps, Pen pen) {
        InkTracks tracks = new InkTracks(new ArrayList<>(), new ArrayList<>());
        if (!steps.isEmpty() && pen.size() > 0) {
            tracks.walk(steps, Math.pow(pen.size() * pen.smoothing(), 2));
        }
        return tracks;
    }

    private void walk(List<Step> steps, double nearest) {
        double total = steps.getLast().running();
        int end = steps.size() - 1;
        Vec before = steps.getFirst().vector();
        Vec lastLeft = steps.getFirst().point();
        Vec lastRight = lastLeft;
        boolean wasSharp = false;
        for (int i = 0; i <= end; i++) {
            Step step = steps.get(i);
            Vec next = i < end ? steps.get(i + 1).vector() : step.vector();
            double ahead = i < end ? next.dot(step.vector()) : 1;
            boolean sharp = step.vector().dot(before) < 0 && !wasSharp;
            if (sharp || ahead < CORNER) {
                if (ahead > HAIRPIN && total - step.running() > step.radius()) {
                    soft(step, before, next);
                } else {
                    sharp(step, before);
                }
                lastLeft = left.getLast();
                lastRight = right.getLast();
                wasSharp |= ahead < CORNER;
                continue;
            }
            wasSharp = false;
            if (i == 0 || i == end) {
                Vec offset = step.vector().across().times(step.radius());
                left.add(step.point().minus(offset));
                right.add(step.point().plus(offset));
                continue;
            }
            Vec offset = next.towards(step.vector(), ahead).across().times(step.radius());
            lastLeft = keep(left, lastLeft, step.point().minus(offset), i, nearest);
            lastRight = keep(right, lastRight, step.point().plus(offset), i, nearest);
            before = step.vector();
        }
    }

    private static Vec keep(List<Vec> side, Vec last, Vec candidate, int index, double nearest) {
        if (index <= 1 || Math.pow(last.distance(candidate), 2) > nearest) {
            side.add(candidate);
            return candidate;
        }
        return last;
    }

    private void soft(Step step, Vec before, Vec next) {
        Vec offset = before.times(before.cross(next) < 0 ? step.radius() : -step.radius());
        left.add(step.point().plus(offset));
        right.add(step.point().minus(offset));
    }

    private void sharp(Step step, Vec before) {
        Vec start = step.input().minus(before.times(step.radius()).across());
        for (double t = 0; t < 1; t += 1 / 13.0) {
            left.add(start.turnedAbout(step.input(), HALF * t));
            right.add(start.turnedAbout(step.input(), HALF - HALF * t));
        }
    }
}
