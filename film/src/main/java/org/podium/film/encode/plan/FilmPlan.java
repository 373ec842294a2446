package org.podium.film.encode.plan;

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
 * All that is decided before the first picture: sizes, times, key frames, chunks. The same plan gives the same film.
 *
 * @param names whether the chat shows who writes
 * @param end the tick after the film's last
 * @param keys ticks with a key frame: each border of segments, each change of scene
 */
public record FilmPlan(
        Timeline timeline,
        Cast cast,
        Staging staging,
        List<Rendition> renditions,
        boolean names,
        Grid grid,
        long end,
        TreeSet<Long> keys) {
    /** Of HLS: short enough to start fast, long enough to code well. */
    public static final int SEGMENT_SECONDS = 6;

    /** A chunk is not longer: it waits in memory. Nor much shorter: its start costs decoding from the cameras' last key frame. */
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
    public Size area() {
        return staging.contentSize();
    }

    /** Whether the presentation area is ever seen. */
    public boolean paints() {
        return staging.parts().stream().anyMatch(at -> at.value().content().isPresent());
    }

    /** The film's chunks, when one process makes all of it. */
    public List<Chunk> chunks(WorkEstimate work, int workers) {
        return chunks(work, workers, new Chunk(0, end));
    }

    /**
     * The chunks of a range of ticks, each beginning at a border of segments: a multiple of the workers where it can be, and all
     * about as much work, so that no worker is left over with the last one.
     */
    public List<Chunk> chunks(WorkEstimate work, int workers, Chunk stretch) {
        long segment = grid.seconds(SEGMENT_SECONDS);
        long segments = Math.ceilDiv(stretch.to() - stretch.from(), segment);
        long rounds = Math.ceilDiv(Math.ceilDiv(segments, MOST_SEGMENTS), workers);
        double share = work(work, stretch) / Math.min(segments, rounds * workers);
        double before = work.until(seconds(stretch.from()));
        List<Chunk> parts = new ArrayList<>();
        long from = stretch.from();
        for (long tick = from + segment; tick < stretch.to(); tick += segment) {
            boolean enough = work.until(seconds(tick)) - before >= share * (parts.size() + 0.999);
            if (enough || tick - from >= MOST_SEGMENTS * segment) {
                parts.add(new Chunk(from, tick));
                from = tick;
            }
        }
        parts.add(new Chunk(from, stretch.to()));
        return parts;
    }

    /** The work of a range of ticks. */
    public double work(WorkEstimate work, Chunk stretch) {
        return work.until(seconds(stretch.to())) - work.until(seconds(stretch.from()));
    }

    /**
     * What one of several processes makes: from a border of segments to another, about as much work as each other one
     * has, of which the first has also the sound.
     */
    public Chunk shard(WorkEstimate work, Shard shard) {
        long segments = Math.ceilDiv(end, grid.seconds(SEGMENT_SECONDS));
        if (shard.of() > segments) {
            throw new IllegalArgumentException("this film can be made in " + segments + " parts at most");
        }
        long from = 0;
        for (int number = 1; number < shard.number(); number++) {
            from = border(work, new Shard(number, shard.of()), from);
        }
        return new Chunk(from, border(work, shard, from));
    }

    /** Where a shard ends that begins at a tick. */
    private long border(WorkEstimate work, Shard shard, long from) {
        if (shard.number() == shard.of()) {
            return end;
        }
        double sound = work.sound(seconds(end));
        double wanted = (work.until(seconds(end)) + sound) * shard.number() / shard.of() - sound;
        long segment = grid.seconds(SEGMENT_SECONDS);
        long last = (Math.ceilDiv(end, segment) - shard.of() + shard.number()) * segment;
        long tick = from + segment;
        while (tick < last && work.until(seconds(tick)) < wanted) {
            tick += segment;
        }
        return tick;
    }

    double seconds(long tick) {
        return (double) tick / grid.ticksPerSecond();
    }

    /** Where the painter begins and ends for a chunk. */
    public Duration start(Chunk part) {
        return grid.time(part.from());
    }

    public Duration end(Chunk part) {
        return part.to() == end ? timeline.length() : grid.time(part.to());
    }

    /** A range of ticks that one worker encodes. */
    public record Chunk(long from, long to) {}
}
