package org.podium.film.encode.av.frame;

import static org.bytedeco.ffmpeg.global.avutil.av_pix_fmt_desc_get;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVPixFmtDescriptor;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;
import org.podium.film.encode.av.Av;
import org.podium.film.layout.Box;

/** A part of a picture in libav's memory. */
public record Planes(AVFrame frame, Box part) {
    /** The whole picture, without the last column or row where their number is odd. */
    public static Planes whole(AVFrame frame) {
        return new Planes(frame, new Box(0, 0, frame.width() & ~1, frame.height() & ~1));
    }

    int format() {
        return frame.format();
    }

    /** Writes where each plane of the part begins, and the length of its lines. */
    void fill(PointerPointer<BytePointer> starts, IntPointer strides) {
        AVPixFmtDescriptor shape = Av.made(av_pix_fmt_desc_get(format()), "sense of a picture's colours");
        for (int plane = 0; plane < 4; plane++) {
            BytePointer data = frame.data(plane);
            int stride = frame.linesize(plane);
            strides.put(plane, stride);
            if (data == null || data.isNull()) {
                starts.put(plane, (BytePointer) null);
                continue;
            }
            boolean colour = plane == 1 || plane == 2;
            int down = part.y() >> (colour ? shape.log2_chroma_h() : 0);
            int right = part.x() >> (colour ? shape.log2_chroma_w() : 0);
            starts.put(plane, data.getPointer((long) down * stride + (long) right * step(shape, plane)));
        }
    }

    private static int step(AVPixFmtDescriptor shape, int plane) {
        for (int component = 0; component < shape.nb_components(); component++) {
            if (shape.comp(component).plane() == plane) {
                return shape.comp(component).step();
            }
        }
        return 1;
    }
}
