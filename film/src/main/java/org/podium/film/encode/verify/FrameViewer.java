package org.podium.film.encode.verify;

import static org.bytedeco.ffmpeg.global.swscale.SWS_AREA;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.podium.film.encode.av.frame.Planes;
import org.podium.film.encode.av.frame.Scaler;
import org.podium.film.encode.av.frame.VideoFrame;
import org.podium.film.layout.Box;
import org.podium.film.layout.Size;

/** Looks at parts of a film's pictures from far away. */
final class FrameViewer implements AutoCloseable {
    private final Size size;
    private final VideoFrame small;
    private final Scaler scaler = new Scaler(SWS_AREA);

    FrameViewer(Size size) {
        this.size = size;
        this.small = VideoFrame.of(size);
    }

    Grey look(AVFrame frame, Box part) {
        scaler.scale(new Planes(frame, part), new Planes(small.av(), size.whole()));
        byte[] shades = new byte[size.width() * size.height()];
        for (int y = 0; y < size.height(); y++) {
            small.plane(0).get(y * small.stride(0), shades, y * size.width(), size.width());
        }
        return new Grey(shades);
    }

    @Override
    public void close() {
        scaler.close();
        small.close();
    }
}
