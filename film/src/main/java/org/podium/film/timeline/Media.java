package org.podium.film.timeline;

import java.util.List;
import java.util.Optional;

/**
 * The moving pictures and the sound, as paths relative to the recording's folder; all on the film's time line.
 *
 * @param cameras webcams, all tiled in one picture, with the sound
 * @param audio the sound alone, when there are no cameras
 * @param screen the shared screen; shown only in {@code shares}
 * @param shares when a screen was shared; sorted, disjoint
 * @param screenAspect width / height of the shared picture inside the screen's frames, per share; 0 where unknown
 */
public record Media(
        Optional<String> cameras,
        Optional<String> audio,
        Optional<String> screen,
        List<Span> shares,
        List<Double> screenAspect) {
    public Media {
        shares = List.copyOf(shares);
        screenAspect = List.copyOf(screenAspect);
    }

    /** The file whose sound is heard: that of the cameras has it too. */
    public Optional<String> heard() {
        return cameras.or(() -> audio);
    }

    /** Whether BBB published one finished video only: the same file is what is seen and what is heard. */
    public boolean finished() {
        return screen.isPresent() && screen.equals(audio);
    }
}
