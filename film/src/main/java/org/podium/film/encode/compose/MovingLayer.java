package org.podium.film.encode.compose;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BICUBIC;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BILINEAR;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;
import org.podium.film.encode.av.frame.ColourMatrix;
import org.podium.film.encode.av.frame.Luma;
import org.podium.film.encode.av.frame.Planes;
import org.podium.film.encode.av.frame.Scaler;
import org.podium.film.encode.av.frame.VideoFrame;
import org.podium.film.encode.av.read.VideoReader;
import org.podium.film.encode.camera.LetterboxCrop;
import org.podium.film.encode.webcam.Cells;
import org.podium.film.layout.Box;
import org.podium.film.layout.Size;

/** Moving pictures of the recording, laid on the canvases. */
final class MovingLayer implements AutoCloseable {
    /** Of what is cropped above and below a face, so much above: heads are in the upper half. */
    private static final double ABOVE = 0.35;

    private final VideoReader reader;
    private final Map<Stretch, Scaler> scalers = new HashMap<>();
    /** Swscale writes whole vectors, past the end of a line: so not onto the canvas. */
    private final Map<Size, VideoFrame> scaled = new HashMap<>();

    private final Map<Size, ColourMatrix> matrices = new HashMap<>();
    private final Map<Size, RoundEdge> edges = new HashMap<>();
    /** Whom the picture of the moment shows, once that was asked. */
    private @Nullable List<Box> momentary;

    /** From one size to another. */
    private record Stretch(Size from, Size to) {}

    MovingLayer(VideoReader reader) {
        this.reader = reader;
    }

    /** Goes on to a moment; true when the picture is another than before. */
    boolean advance(long micros) {
        boolean another = reader.advance(micros);
        momentary = another ? null : momentary;
        return another;
    }

    /**
     * Lays the picture of the moment on a canvas.
     *
     * @param room where it may be; it is as large as its shape allows, in the middle
     * @param aspect width / height of what is picture in the middle of the frames; 0 for all of it
     */
    void paint(Canvas canvas, Box room, double aspect) {
        shown().ifPresent(frame -> {
            Box whole = Planes.whole(frame).part();
            Box part = aspect > 0 ? whole.fit(aspect) : whole;
            lay(frame, part, canvas, room.fit((double) part.width() / part.height()));
        });
    }

    /**
     * Lays parts of the picture of the moment on a canvas, each cropped to the shape of its room, with round corners.
     *
     * @param cells where in the frames they are
     */
    void paint(Canvas canvas, List<Box> cells, List<Box> rooms) {
        shown().ifPresent(frame -> {
            if (cells.size() == rooms.size() && LetterboxCrop.isAll(frame, cells) && !isAnother(frame, cells)) {
                people(frame, canvas, cells, rooms);
            } else {
                others(frame, canvas, rooms);
            }
        });
    }

    /** Whether in place of one webcam there are several, with white above and below or beside them. */
    private static boolean isAnother(AVFrame frame, List<Box> cells) {
        return cells.stream().anyMatch(cell -> LetterboxCrop.isBarred(frame, cell))
                && cells.stream().noneMatch(cell -> LetterboxCrop.isWhite(frame, cell))
                && Cells.areSeveral(new Luma(frame).light())
                && Cells.alone(new Luma(frame).light()).size() > cells.size();
    }

    /** For a moment the picture shows others than are known of: they share the rooms. */
    private void others(AVFrame frame, Canvas canvas, List<Box> rooms) {
        if (momentary == null) {
            momentary = Cells.alone(new Luma(frame).light());
        }
        int gap = Math.max(2, canvas.size().height() / 180 & ~1);
        rooms.forEach(room -> empty(canvas, room));
        people(frame, canvas, momentary, Sharing.of(momentary.size(), rooms, gap));
    }

    private void people(AVFrame frame, Canvas canvas, List<Box> cells, List<Box> rooms) {
        for (int i = 0; i < rooms.size(); i++) {
            // Who just left is white, until the layout follows.
            if (LetterboxCrop.isWhite(frame, cells.get(i))) {
                empty(canvas, rooms.get(i));
            } else {
                lay(frame, cropped(cells.get(i), rooms.get(i)), canvas, rooms.get(i));
            }
            round(canvas, rooms.get(i));
        }
    }

    private static void empty(Canvas canvas, Box room) {
        int[] ground = new int[room.width() * room.height()];
        Arrays.fill(ground, Canvas.BACKGROUND);
        canvas.draw(ground, 0, room.width(), room);
    }

    private Optional<AVFrame> shown() {
        return reader.shown().filter(frame -> frame.width() >= 2 && frame.height() >= 2);
    }

    /** The part of a cell that has the shape of a room. */
    static Box cropped(Box cell, Box room) {
        Box part = cell.fit((double) room.width() / room.height());
        int above = (int) ((cell.height() - part.height()) * ABOVE) & ~1;
        return new Box(part.x(), cell.y() + above, part.width(), part.height());
    }

    private void lay(AVFrame frame, Box part, Canvas canvas, Box place) {
        VideoFrame ready = scaled.computeIfAbsent(place.size(), VideoFrame::of);
        boolean smaller = place.width() < part.width();
        scalers.computeIfAbsent(
                        new Stretch(part.size(), place.size()), _ -> new Scaler(smaller ? SWS_BILINEAR : SWS_BICUBIC))
                .scale(
                        new Planes(frame, part),
                        new Planes(ready.av(), place.size().whole()));
        canvas.frame().lay(coloured(ready, place.size(), frame), place);
        canvas.touched(place);
    }

    private void round(Canvas canvas, Box place) {
        edges.computeIfAbsent(place.size(), size -> new RoundEdge(size, canvas.size()))
                .draw(canvas.frame(), place);
    }

    private AVFrame coloured(VideoFrame picture, Size size, AVFrame source) {
        return source.colorspace() == AVCOL_SPC_BT709
                ? picture.av()
                : matrices.computeIfAbsent(size, ColourMatrix::new).convert(picture);
    }

    @Override
    public void close() {
        matrices.values().forEach(ColourMatrix::close);
        scalers.values().forEach(Scaler::close);
        scaled.values().forEach(VideoFrame::close);
        reader.close();
    }
}
