package org.podium.film.encode.compose;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BICUBIC;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BILINEAR;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.podium.film.encode.av.ColourMatrix;
import org.podium.film.encode.av.LitPart;
import org.podium.film.encode.av.Planes;
import org.podium.film.encode.av.Scaler;
import org.podium.film.encode.av.VideoFrame;
import org.podium.film.encode.av.VideoReader;
import org.podium.film.layout.Box;
import org.podium.film.layout.Size;

/** Moving pictures of the recording, laid on the canvases. */
final class MovingLayer implements AutoCloseable {
    private final VideoReader reader;
    private final Optional<Box> within;
    private final Map<Size, Scaler> scalers = new HashMap<>();
    /** Swscale writes whole vectors, past the end of a line: so not onto the canvas. */
    private final Map<Size, VideoFrame> scaled = new HashMap<>();

    private final Map<Size, ColourMatrix> matrices = new HashMap<>();

    /**
     * @param within what is picture in all the frames; empty for all of them
     */
    MovingLayer(VideoReader reader, Optional<Box> within) {
        this.reader = reader;
        this.within = within;
    }

    /** Goes on to a moment; true when the picture is another than before. */
    boolean advance(long micros) {
        return reader.advance(micros);
    }

    /**
     * Lays the picture of the moment on a canvas.
     *
     * @param room where it may be; it is as large as its shape allows, in the middle
     * @param aspect width / height of what is picture in the middle of the frames; 0 for all of it
     */
    void paint(Canvas canvas, Box room, double aspect) {
        Optional<AVFrame> shown = reader.shown();
        if (shown.isEmpty() || shown.get().width() < 2 || shown.get().height() < 2) {
            return;
        }
        Box whole = Planes.whole(shown.get()).part();
        Box picture = within.filter(box -> LitPart.isAll(shown.get(), box)).orElse(whole);
        if (within.isPresent() && picture.equals(whole)) {
            // For a moment the picture is wider than it is else: nothing of it is lost, nor left beside it.
            int[] ground = new int[room.width() * room.height()];
            Arrays.fill(ground, Canvas.BACKGROUND);
            canvas.draw(ground, 0, room.width(), room);
        }
        Box part = aspect > 0 ? picture.fit(aspect) : picture;
        Box place = room.fit((double) part.width() / part.height());
        VideoFrame ready = scaled.computeIfAbsent(place.size(), VideoFrame::of);
        boolean smaller = place.width() < part.width();
        scalers.computeIfAbsent(place.size(), _ -> new Scaler(smaller ? SWS_BILINEAR : SWS_BICUBIC))
                .scale(
                        new Planes(shown.get(), part),
                        new Planes(ready.av(), place.size().whole()));
        canvas.frame().lay(coloured(ready, place.size(), shown.get()), place);
        canvas.touched(place);
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
