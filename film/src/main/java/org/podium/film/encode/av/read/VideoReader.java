package org.podium.film.encode.av.read;

import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_move_ref;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.podium.film.encode.av.Av;

/**
 * The moving pictures of a file: asked for a moment, it holds the picture shown then. It decodes the picture after that
 * only when it is needed.
 */
public final class VideoReader implements AutoCloseable {
    /** Further ahead than this, a key frame may be nearer than the picture at hand. */
    private static final long FAR = 10_000_000;

    private final Decoder decoder;
    private final AVFrame shown;
    private final AVFrame next;
    /** Whether the picture after the one in force was asked for. */
    private boolean fetched;

    private boolean nextIsThere;
    private long nextMicros;
    private boolean something;

    private VideoReader(Decoder decoder) {
        this.decoder = decoder;
        this.shown = Av.made(av_frame_alloc(), "a frame");
        this.next = Av.made(av_frame_alloc(), "a frame");
    }

    /** Opens a file; empty when there are no moving pictures in it. */
    public static Optional<VideoReader> open(Path path) {
        MediaFile file = MediaFile.open(path);
        OptionalInt index = file.picture();
        if (index.isEmpty()) {
            file.close();
            return Optional.empty();
        }
        return Optional.of(new VideoReader(new Decoder(file, index.getAsInt(), String.valueOf(path.getFileName()))));
    }

    /** Goes to the last key frame before a moment, also backwards. */
    public void seek(long micros) {
        decoder.seek(micros);
        av_frame_unref(shown);
        something = false;
        fetched = false;
    }

    /** Goes there too, and answers by which stamp that key frame is known; nothing is decoded yet. */
    public OptionalLong seekKey(long micros) {
        seek(micros);
        return decoder.nextStamp();
    }

    /** In how many bytes each pixel of the picture after a seek is coded: little where there is nothing to see. */
    public double nextBytesPerPixel() {
        return decoder.nextBytes()
                / Math.max(
                        1.0,
                        (double) decoder.context().width() * decoder.context().height());
    }

    /** Goes on to the picture of a moment; true when it is another than before. */
    public boolean advance(long micros) {
        if (isNext() && micros - nextMicros > FAR) {
            seek(micros);
        }
        boolean moved = false;
        while (isNext() && nextMicros <= micros) {
            moved = step();
        }
        return moved;
    }

    /** Goes on by one picture; false when there is none. */
    public boolean step() {
        if (!isNext()) {
            return false;
        }
        av_frame_unref(shown);
        av_frame_move_ref(shown, next);
        something = true;
        fetched = false;
        return true;
    }

    /** When the next picture begins, in microseconds; empty after the last. */
    public OptionalLong next() {
        return isNext() ? OptionalLong.of(nextMicros) : OptionalLong.empty();
    }

    /** The picture in force; empty before the first. Valid until the reader goes on. */
    public Optional<AVFrame> shown() {
        return something ? Optional.of(shown) : Optional.empty();
    }

    private boolean isNext() {
        if (!fetched) {
            fetched = true;
            nextIsThere = decoder.read(next);
            nextMicros = nextIsThere ? decoder.micros(next, nextMicros) : nextMicros;
        }
        return nextIsThere;
    }

    @Override
    public void close() {
        av_frame_free(shown);
        av_frame_free(next);
        decoder.close();
    }
}
