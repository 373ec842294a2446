package org.podium.film.render;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.podium.film.encode.verify.Stills;
import org.podium.film.layout.Size;
import org.podium.film.picture.AreaPainter;
import org.podium.film.picture.BoardPainter;
import org.podium.film.picture.FrameSink;
import org.podium.film.picture.Painter;
import org.podium.film.picture.Unpainted;
import org.podium.film.picture.classic.ClassicBoard;
import org.podium.film.picture.slide.Pictures;
import org.podium.film.picture.tldraw.TldrawPainter;
import org.podium.film.timeline.RecordingIssue;
import org.podium.film.timeline.RecordingIssue.Kind;
import org.podium.film.timeline.Span;
import org.podium.film.timeline.Timeline;

/** The painter of one recording, with the painters of all generations of whiteboards. */
final class Painting implements AreaPainter, Stills {
    /** Finer than any video, so that the encoder decides which picture a change falls on. */
    private static final int MOMENTS_PER_SECOND = 100;

    /** Kinds of shapes that nobody knows need not be named one by one. */
    private static final int MOST_NAMED = 20;

    private static final Size NO_MATTER = new Size(16, 16);

    private final Timeline timeline;
    private final Pictures pictures;
    private final boolean haloed;

    /** With or without a soft light around the pointer. */
    Painting(Timeline timeline, Path folder, boolean haloed) {
        this.timeline = timeline;
        this.haloed = haloed;
        this.pictures = new Pictures(folder);
    }

    @Override
    public void paint(Span span, Size area, FrameSink sink) {
        painter(area).paint(timeline, span, sink);
    }

    /**
     * What of the drawings is not painted, and slides whose picture is there but could not be read so far; those that are
     * not there are known before.
     */
    @Override
    public List<RecordingIssue> missing() {
        List<RecordingIssue> missing = new ArrayList<>();
        painter(NO_MATTER).unpainted(timeline).forEach((what, times) -> missing.add(missing(what, times)));
        if (missing.size() > MOST_NAMED) {
            List<RecordingIssue> unsaid = missing.subList(MOST_NAMED, missing.size());
            int more = unsaid.size();
            unsaid.clear();
            missing.add(new RecordingIssue(Kind.MORE, "", more));
        }
        pictures.unreadable().stream()
                .sorted()
                .filter(file -> !timeline.missing().contains(new RecordingIssue(Kind.SLIDE_PICTURE, file)))
                .map(file -> new RecordingIssue(Kind.SLIDE_UNREADABLE, file))
                .forEach(missing::add);
        return missing;
    }

    private static RecordingIssue missing(Unpainted what, int times) {
        return switch (what) {
            case Unpainted.Unknown(String kind) -> new RecordingIssue(Kind.SHAPE_UNKNOWN, kind, times);
            case Unpainted.Pasted() -> new RecordingIssue(Kind.BOARD_PICTURE, "", times);
        };
    }

    @Override
    public BufferedImage at(Duration moment, Size size) {
        return painter(size).still(timeline, moment);
    }

    private Painter painter(Size size) {
        TldrawPainter tldraw = new TldrawPainter();
        Map<String, BoardPainter> boards = Map.of("classic", new ClassicBoard(pictures), "v1", tldraw, "v2", tldraw);
        return new Painter(pictures, new Dimension(size.width(), size.height()), MOMENTS_PER_SECOND, boards)
                .haloed(haloed);
    }
}
