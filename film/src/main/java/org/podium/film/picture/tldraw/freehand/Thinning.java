package org.podium.film.picture.tldraw.freehand;

import java.util.ArrayList;
import java.util.List;
import org.podium.film.picture.tldraw.ink.Vec;

/** Keeps hostile lines within bounds: no point that is no number, and no more points than anybody could see. */
public final class Thinning {
    private static final int MOST = 50_000;

    private Thinning() {}

    public static List<Vec> of(List<Vec> points) {
        List<Vec> sound = points.stream().allMatch(Vec::finite)
                ? points
                : points.stream().filter(Vec::finite).toList();
        if (sound.size() <= MOST) {
            return sound;
        }
        List<Vec> kept = new ArrayList<>(MOST);
        for (int i = 0; i < MOST; i++) {
            kept.add(sound.get((int) ((long) i * (sound.size() - 1) / (MOST - 1))));
        }
        return kept;
    }
}
