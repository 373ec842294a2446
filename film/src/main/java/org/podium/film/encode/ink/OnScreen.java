package org.podium.film.encode.ink;

import java.nio.file.Path;
import java.time.Duration;
import org.podium.film.encode.av.read.Glimpses;
import org.podium.film.encode.webcam.Light;
import org.podium.film.layout.Box;
import org.podium.film.layout.Ink;
import org.podium.film.layout.Size;
import org.podium.film.timeline.Span;

/** What is seen on a shared screen as long as it is shared: a few of its key frames tell. */
public final class OnScreen {
    private static final int WIDTH = 640;
    private static final int MOST = 24;
    private static final Duration EVERY = Duration.ofSeconds(5);

    private OnScreen() {}

    /**
     * The ink of a share that fills the canvas.
     *
     * @param aspect width / height of what is picture in the middle of the frames
     */
    public static Ink of(Path file, Span share, Size canvas, double aspect) {
        Box room = canvas.whole().fit(aspect);
        Size small = new Size(WIDTH, Math.max(16, (int) Math.round(WIDTH / 2.0 / aspect) * 2));
        PageInk ink = new PageInk(room, small);
        int count = Math.clamp(share.length().dividedBy(EVERY), 2, MOST);
        try (Glimpses glimpses = Glimpses.of(file)) {
            for (int i = 0; i < count; i++) {
                Duration moment = share.start()
                        .plus(share.length().multipliedBy(2L * i + 1).dividedBy(2L * count));
                glimpses.at(moment).ifPresent(frame -> add(frame, aspect, small, ink));
            }
        }
        return ink;
    }

    private static void add(Light frame, double aspect, Size small, PageInk ink) {
        Box part = new Box(0, 0, frame.width() & ~1, frame.height() & ~1).fit(aspect);
        ink.addLight((x, y) ->
                frame.at(part.x() + x * part.width() / small.width(), part.y() + y * part.height() / small.height()));
    }
}
