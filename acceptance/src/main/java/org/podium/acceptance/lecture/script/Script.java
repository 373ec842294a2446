package org.podium.acceptance.lecture.script;

import java.util.Comparator;
import java.util.List;
import org.podium.acceptance.lecture.slide.Deck;

/**
 * A whole lecture: who holds it, on what slides, and all that happens, in the order of time.
 *
 * @param seconds how long it is, a whole number of frames of the cameras
 */
public record Script(Course course, Deck deck, double seconds, List<Cue> cues) {
    public Script {
        cues = cues.stream().sorted(Comparator.comparingDouble(Cue::at)).toList();
    }

    /** All cues of a kind. */
    public <T extends Cue> List<T> all(Class<T> kind) {
        return cues.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The moments at which flash and click fall together. */
    public List<Double> claps() {
        return all(Cue.Clap.class).stream().map(Cue.Clap::at).toList();
    }
}
