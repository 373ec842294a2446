package org.podium.server.conversion.process;

import java.time.Duration;
import org.podium.film.process.ProgressLine;

/**
 * How long a film process has come no further: no more of the film, no byte of a recording.
 *
 * @param seen its progress when it was looked at last
 */
record Standstill(ProgressLine.Progress seen, Duration lasted) {
    /** What follows when it is looked at once more, a while later. */
    Standstill after(Duration beat, ProgressLine.Progress now) {
        return new Standstill(now, now.isFurtherThan(seen) ? Duration.ZERO : lasted.plus(beat));
    }
}
