package org.podium.film.picture.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.podium.film.WholeRecordings;
import org.podium.film.picture.BoardPainter;
import org.podium.film.picture.FrameSink;
import org.podium.film.picture.Painter;
import org.podium.film.picture.classic.ClassicBoard;
import org.podium.film.picture.slide.Pictures;
import org.podium.film.picture.tldraw.TldrawPainter;
import org.podium.film.source.MediaProbe;
import org.podium.film.source.Presentation;
import org.podium.film.timeline.Span;
import org.podium.film.timeline.Timeline;

@Tag("film")
class ChangesTest {
    private static final int EVERY = 9;
    /** Java2D cuts a curve at the clip before it flattens it, so that edges differ a little with the part painted. */
    private static final int SMOOTHING = 32;

    @ParameterizedTest
    @ValueSource(strings = {"classic", "tldraw1", "tldraw2"})
    void what_is_painted_change_by_change_is_what_is_painted_anew(String name) throws Exception {
        Path folder = WholeRecordings.recording(name);
        Timeline timeline = Presentation.open(folder).timeline(MediaProbe.NONE);
        Pictures pictures = new Pictures(folder);
        TldrawPainter tldraw = new TldrawPainter();
        Map<String, BoardPainter> boards = Map.of("classic", new ClassicBoard(pictures), "v1", tldraw, "v2", tldraw);
        Painter painter = new Painter(pictures, new Dimension(640, 360), 25, boards);
        Painter anew = new Painter(pictures, new Dimension(640, 360), 25, boards);
        Duration[] moment = {Duration.ZERO};
        int[] count = {0};
        FrameSink sink = (frame, _, shownFor) -> {
            if (count[0]++ % EVERY == 0) {
                assertThat(differing(frame, anew.still(timeline, moment[0])))
                        .as("pixels at " + moment[0])
                        .isZero();
            }
            moment[0] = moment[0].plus(shownFor);
        };

        painter.paint(timeline, new Span(Duration.ZERO, timeline.length()), sink);

        assertThat(moment[0]).isEqualTo(timeline.length());
        assertThat(count[0]).isGreaterThan(100);
    }

    private static int differing(BufferedImage one, BufferedImage other) {
        int differing = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                differing += alike(one.getRGB(x, y), other.getRGB(x, y)) ? 0 : 1;
            }
        }
        return differing;
    }

    private static boolean alike(int one, int other) {
        return Math.abs((one >> 16 & 0xFF) - (other >> 16 & 0xFF)) <= SMOOTHING
                && Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF)) <= SMOOTHING
                && Math.abs((one & 0xFF) - (other & 0xFF)) <= SMOOTHING;
    }
}
