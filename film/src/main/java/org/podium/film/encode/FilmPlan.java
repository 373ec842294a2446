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

    /** The film's parts, when one process makes all of it. */
    List<Part> parts(Workload work, int workers) {
        return parts(work, workers, new Part(0, end));
    }

    /**
     * The parts of a stretch, each beginning at a border of segments: a multiple of the workers where it can be, and all
     * about as much work, so that no worker is left over with the last one.
     */
    List<Part> parts(Workload work, int workers, Part stretch) {
        long segment = grid.seconds(SEGMENT_SECONDS);
        long segments = Math.ceilDiv(stretch.to() - stretch.from(), segment);
        long rounds = Math.ceilDiv(Math.ceilDiv(segments, MOST_SEGMENTS), workers);
        double share = work(work, stretch) / Math.min(segments, rounds * workers);
        double before = work.until(seconds(stretch.from()));
        List<Part> parts = new ArrayList<>();
        long from = stretch.from();
        for (long tick = from + segment; tick < stretch.to(); tick += segment) {
            boolean enough = work.until(seconds(tick)) - before >= share * (parts.size() + 0.999);
            if (enough || tick - from >= MOST_SEGMENTS * segment) {
                parts.add(new Part(from, tick));
                from = tick;
            }
        }
        parts.add(new Part(from, stretch.to()));
        return parts;
    }

    /** The work of a stretch. */
    double work(Workload work, Part stretch) {
        return work.until(seconds(stretch.to())) - work.until(seconds(stretch.from()));
    }

    /**
     * What one of several processes makes: from a border of segments to another, about as much work as each other one
     * has, of which the first has also the sound.
     */
    Part stretch(Workload work, Share share) {
        long segments = Math.ceilDiv(end, grid.seconds(SEGMENT_SECONDS));
        if (share.of() > segments) {
            throw new IllegalArgumentException("this film can be made in " + segments + " parts at most");
        }
        long from = 0;
        for (int number = 1; number < share.number(); number++) {
            from = border(work, new Share(number, share.of()), from);
        }
        return new Part(from, border(work, share, from));
    }

    /** Where a share ends that begins at a tick. */
    private long border(Workload work, Share share, long from) {
        if (share.number() == share.of()) {
            return end;
        }
        double sound = work.sound(seconds(end));
        double wanted = (work.until(seconds(end)) + sound) * share.number() / share.of() - sound;
        long segment = grid.seconds(SEGMENT_SECONDS);
        long last = (Math.ceilDiv(end, segment) - share.of() + share.number()) * segment;
        long tick = from + segment;
        while (tick < last && work.until(seconds(tick)) < wanted) {
            tick += segment;
        }
        return tick;
    }

    double seconds(long tick) {
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
