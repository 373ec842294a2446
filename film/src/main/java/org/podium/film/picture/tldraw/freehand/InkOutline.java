package org.podium.film.picture.tldraw.freehand;

import java.util.ArrayList;
import java.util.List;
import org.podium.film.picture.tldraw.ink.Vec;

/** The polygon around a line of the second generation. */
public final class InkOutline {
    private InkOutline() {}

    public static List<Vec> of(List<Vec> points, Pen pen) {
        return around(InkRadii.of(InkSteps.of(points, pen), pen), pen);
    }

    /** The polygon around steps that know their width; empty for none. */
    public static List<Vec> around(List<Step> steps, Pen pen) {
        if (steps.isEmpty() || !(pen.size() > 0)) {
            return List.of();
        }
        Step first = steps.getFirst();
        if (steps.size() == 1 && (!pen.tapers() || pen.last())) {
            return dot(first);
        }
        InkTracks tracks = InkTracks.of(steps, pen);
        List<Vec> all = new ArrayList<>(tracks.left());
        all.addAll(endCap(steps, pen));
        all.addAll(tracks.right().reversed());
        boolean capped = !(pen.taperStart() > 0) && !(pen.taperEnd() > 0 && steps.size() == 1);
        if (capped && !tracks.right().isEmpty()) {
            for (double t = 1 / 8.0; t <= 1; t += 1 / 8.0) {
                all.add(tracks.right().getFirst().turnedAbout(first.point(), InkTracks.HALF * t));
            }
        }
        return all;
    }

    private static List<Vec> dot(Step step) {
        Vec start = step.point().plus(new Vec(-1, -1).unit().across().times(-step.radius()));
        List<Vec> dot = new ArrayList<>();
        for (double t = 1 / 13.0; t <= 1; t += 1 / 13.0) {
            dot.add(start.turnedAbout(step.point(), InkTracks.HALF * 2 * t));
        }
        return dot;
    }

    private static List<Vec> endCap(List<Step> steps, Pen pen) {
        Step last = steps.getLast();
        if (pen.taperEnd() > 0 || (pen.taperStart() > 0 && steps.size() == 1)) {
            return List.of(last.point());
        }
        Vec start = last.point().plus(last.vector().across().times(-last.radius()));
        List<Vec> cap = new ArrayList<>();
        for (double t = 1 / 29.0; t < 1; t += 1 / 29.0) {
            cap.add(start.turnedAbout(last.point(), InkTracks.HALF * 3 * t));
        }
        return cap;
    }
}
