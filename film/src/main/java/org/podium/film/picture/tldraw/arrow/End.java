package org.podium.film.picture.tldraw.arrow;

import java.util.Optional;
import org.podium.film.picture.tldraw.ink.Vec;

/**
 * An end of an arrow.
 *
 * @param handle where it would end if nothing were in the way, in the arrow's space
 * @param head name of the arrowhead
 */
public record End(Vec handle, Optional<Target> target, String head) {
    boolean headed() {
        return !head.equals("none");
    }

    /** Whether the arrow stops at the target's outline. */
    boolean stops() {
        return target.isPresent() && !target.get().exact();
    }

    /** How far before a target's outline a head stops, beyond the usual gap: half of both lines. */
    double strokes(double width) {
        return width / 2 + target.map(Target::line).orElse(0.0) / 2;
    }
}
