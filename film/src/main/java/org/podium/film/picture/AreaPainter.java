package org.podium.film.picture;

import java.util.List;
import org.podium.film.layout.Size;
import org.podium.film.timeline.RecordingIssue;
import org.podium.film.timeline.Span;

/** Paints stretches of the presentation area. Several stretches may be asked for at once, from several threads. */
public interface AreaPainter {
    /**
     * Paints one stretch, in order, without gaps: what is shown sums up to the span's length. The first picture counts
     * as changed in whole.
     */
    void paint(Span span, Size area, FrameSink sink);

    /** What turned out so far not to be paintable. */
    default List<RecordingIssue> missing() {
        return List.of();
    }
}
