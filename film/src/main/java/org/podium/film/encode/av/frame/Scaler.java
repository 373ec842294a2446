package org.podium.film.encode.av.frame;

import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCachedContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;

import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;
import org.podium.film.encode.av.Av;

/** Scales pictures of one reader into one box; kept, since preparing a size costs more than a picture. */
public final class Scaler implements AutoCloseable {
    private final int quality;
    private final PointerPointer<BytePointer> from = new PointerPointer<>(4);
    private final PointerPointer<BytePointer> to = new PointerPointer<>(4);
    private final IntPointer fromStrides = new IntPointer(4);
    private final IntPointer toStrides = new IntPointer(4);
    private @Nullable SwsContext context;

    /** A scaler with one of swscale's SWS_ methods. */
    public Scaler(int quality) {
        this.quality = quality;
    }

    /** Scales a part of a picture into a part of another; parts begin and end at even pixels. */
    public void scale(Planes source, Planes target) {
        SwsContext ready = sws_getCachedContext(
                context,
                source.part().width(),
                source.part().height(),
                source.format(),
                target.part().width(),
                target.part().height(),
                target.format(),
                quality,
                null,
                null,
                (double[]) null);
        context = Av.made(ready, "a scaler");
        source.fill(from, fromStrides);
        target.fill(to, toStrides);
        Av.working(sws_scale(ready, from, fromStrides, 0, source.part().height(), to, toStrides), "scale a picture");
    }

    @Override
    public void close() {
        sws_freeContext(context);
        from.close();
        to.close();
        fromStrides.close();
        toStrides.close();
    }
}
