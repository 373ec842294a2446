package org.podium.film.encode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.podium.film.encode.compose.Cast;
import org.podium.film.layout.Size;
import org.podium.film.layout.Staging;
import org.podium.film.timeline.Scene;
import org.podium.film.timeline.Timeline;

/**
 * All that is decided before the first picture: sizes, times, key frames, parts. The same plan gives the same film.
 *
 * @param names whether the chat shows who writes
 * @param end the tick after the film's last
 * @param keys ticks with a key frame: each border of segments, each change of scene
 */
record FilmPlan(
        Timeline timeline,
        Cast cast,
        Staging staging,
        List<Rendition> renditions,
        boolean names,
        Grid grid,
        long end,
        TreeSet<Long> keys) {
    /** Of HLS: short enough to start fast, long enough to code well. */
    static final int SEGMENT_SECONDS = 6;

    /** A part is not longer: it waits in memory. Nor much shorter: its start costs decoding from the cameras' last key frame. */
    private static final int MOST_SEGMENTS = 20;

    static FilmPlan of(
            Timeline timeline, Cast cast, Staging staging, List<Rendition> renditions, boolean names, Grid grid) {
        long end = Math.max(1, grid.tick(timeline.length()));
        TreeSet<Long> keys = new TreeSet<>();
        for (long tick = 0; tick < end; tick += grid.seconds(SEGMENT_SECONDS)) {
            keys.add(tick);
        }
        for (Scene scene : timeline.scenes()) {
            keys.add(Math.min(end - 1, grid.tick(scene.span().start())));
        }
        return new FilmPlan(timeline, cast, staging, renditions, names, grid, end, keys);
    }

    /** Size of the presentation area to be painted. */
    Size area() {
        return staging.contentSize();
    }

    /** Whether the presentation area is ever seen. */
    boolean paints() {
        return staging.parts().stream().anyMatch(at -> at.value().content().isPresent());
    }

    /**
     * The film's parts, each beginning at a border of segments: a multiple of the workers where it can be, and all about as
     * much work, so that no worker is left over with the last one.
     */
    List<Part> parts(Workload work, int workers) {
        long segment = grid.seconds(SEGMENT_SECONDS);
        long segments = Math.ceilDiv(end, segment);
        long rounds = Math.ceilDiv(Math.ceilDiv(segments, MOST_SEGMENTS), workers);
        double share = work.until(seconds(end)) / Math.min(segments, rounds * workers);
        List<Part> parts = new ArrayList<>();
        long from = 0;
        for (long tick = segment; tick < end; tick += segment) {
            boolean enough = work.until(seconds(tick)) >= share * (parts.size() + 0.999);
            if (enough || tick - from >= MOST_SEGMENTS * segment) {
                parts.add(new Part(from, tick));
                from = tick;
            }
        }
        parts.add(new Part(from, end));
        return parts;
    }

    private double seconds(long tick) {
        return (double) tick / grid.ticksPerSecond();
    }

    /** Where the painter begins and ends for a part. */
    Duration start(Part part) {
        return grid.time(part.from());
    }

    Duration end(Part part) {
        return part.to() == end ? timeline.length() : grid.time(part.to());
    }

    /** A stretch of ticks that one worker encodes. */
    record Part(long from, long to) {}
}
