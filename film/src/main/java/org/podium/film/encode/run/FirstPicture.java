package org.podium.film.encode.run;

import java.time.Duration;
import org.podium.film.layout.Size;
import org.podium.film.picture.AreaPainter;
import org.podium.film.timeline.Span;
import org.podium.film.timeline.Timeline;

/**
 * Paints the film's first picture for nobody, while the recording's media are looked into: so its slide is read, and Java
 * and the fonts are ready, when it is painted for the film.
 */
final class FirstPicture {
    private static final Duration MOMENT = Duration.ofMillis(1);
    /** What is to be had beforehand does not depend on the size, and memory does. */
    private static final Size SMALL = Size.wide(360);

    private FirstPicture() {}

    /** Begins, and waits for nothing; what fails here fails again where it is told. */
    static void begin(Timeline timeline, AreaPainter painter) {
        if (timeline.length().compareTo(MOMENT) < 0) {
            return;
        }
        Thread.ofPlatform().daemon().name("first picture").start(() -> {
            try {
                painter.paint(new Span(Duration.ZERO, MOMENT), SMALL, (_, _, _) -> {});
            } catch (RuntimeException | OutOfMemoryError _) {
                // told when the film is made
            }
        });
    }
}
