package org.podium.film.picture;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.podium.film.picture.slide.Pictures;
import org.podium.film.timeline.Mark;
import org.podium.film.timeline.Scene;
import org.podium.film.timeline.Span;
import org.podium.film.timeline.Timeline;

/**
 * Paints the presentation area of a film: from change to change, each picture once. Not for several threads; parts of
 * one film may be painted by several painters at once; they give the same pictures as one, but for what nobody sees in
 * the smoothing of edges.
 */
public final class Painter {
    private final Pictures pictures;
    private final Dimension size;
    private final FrameGrid grid;
    private final Boards boards;
    private final boolean haloed;

    /**
     * Makes a painter.
     *
     * @param framesPerSecond changes closer than a frame are shown as one
     * @param boards the painters of marks, each under the part of {@code Drawing.kind} before the colon
     */
    public Painter(Pictures pictures, Dimension size, int framesPerSecond, Map<String, ? extends BoardPainter> boards) {
        this.pictures = pictures;
        this.size = new Dimension(size);
        this.grid = new FrameGrid(framesPerSecond);
        this.boards = new Boards(Map.copyOf(boards));
        this.haloed = false;
    }

    private Painter(Painter other, boolean haloed) {
        pictures = other.pictures;
        size = other.size;
        grid = other.grid;
        boards = other.boards;
        this.haloed = haloed;
    }

    /** With a soft light around the pointer, which the player has not, if it is wanted. */
    public Painter haloed(boolean wanted) {
        return new Painter(this, wanted);
    }

    /** Gives the pictures of a part of the film; their durations add up to the part's. */
    public void paint(Timeline timeline, Span part, FrameSink sink) {
        Frames frames = new Frames(size, sink, part);
        LayerBuffers sheets = new LayerBuffers(size);
        for (Scene scene : timeline.scenes()) {
            if (scene.span().overlaps(part)) {
                Stage stage = new Stage(scene, pictures, boards, grid, sheets);
                long first = Math.max(grid.frame(scene.span().start()), grid.frame(part.start()));
                long end = grid.frame(earlier(scene.span().end(), part.end()));
                for (long frame = first; frame < end || frame == first; frame = stage.next()) {
                    frames.show(stage.still(), stage.go(frame), stage.pointer(haloed), grid.moment(frame));
                }
            }
        }
        frames.end();
    }

    /** The picture at one moment. */
    public BufferedImage still(Timeline timeline, Duration moment) {
        Scene scene = timeline.at(moment);
        Stage stage = new Stage(scene, pictures, boards, grid, new LayerBuffers(size));
        stage.go(grid.frame(moment));
        stage.pointer(haloed).ifPresent(dot -> dot.paint(stage.still(), dot.part()));
        return stage.still().image();
    }

    /** What of all drawings of a film is not painted as it was, with the number of shapes that it concerns. */
    public Map<Unpainted, Integer> unpainted(Timeline timeline) {
        Map<Unpainted, Set<String>> shapes = new LinkedHashMap<>();
        for (Scene scene : timeline.scenes()) {
            for (Mark mark : scene.marks()) {
                boards.unpainted(mark.drawing())
                        .ifPresent(what -> shapes.computeIfAbsent(what, _ -> new HashSet<>())
                                .add(mark.shape()));
            }
        }
        Map<Unpainted, Integer> counts = new LinkedHashMap<>();
        shapes.forEach((what, of) -> counts.put(what, of.size()));
        return counts;
    }

    private static Duration earlier(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
