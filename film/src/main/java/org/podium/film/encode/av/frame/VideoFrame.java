package org.podium.film.encode.av.frame;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_PRI_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_image_copy_plane;

import java.nio.ByteBuffer;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.podium.film.encode.av.Av;
import org.podium.film.layout.Box;
import org.podium.film.layout.Size;

/** A picture in libav's memory, in the colours of our videos, that Java may write. */
public final class VideoFrame implements AutoCloseable {
    private static final int ALIGNMENT = 64;

    private final AVFrame frame;
    private final ByteBuffer[] planes = new ByteBuffer[3];
    private final int[] strides = new int[3];

    private VideoFrame(AVFrame frame) {
        this.frame = frame;
        for (int plane = 0; plane < 3; plane++) {
            strides[plane] = frame.linesize(plane);
            int lines = plane == 0 ? frame.height() : frame.height() / 2;
            planes[plane] =
                    frame.data(plane).capacity((long) strides[plane] * lines).asByteBuffer();
        }
    }

    /** A new picture; its contents are undefined. */
    public static VideoFrame of(Size size) {
        AVFrame frame = Av.made(av_frame_alloc(), "a frame");
        frame.format(AV_PIX_FMT_YUV420P);
        frame.width(size.width());
        frame.height(size.height());
        frame.colorspace(AVCOL_SPC_BT709);
        frame.color_primaries(AVCOL_PRI_BT709);
        frame.color_trc(AVCOL_TRC_BT709);
        frame.color_range(AVCOL_RANGE_MPEG);
        Av.working(av_frame_get_buffer(frame, ALIGNMENT), "find memory for a picture");
        return new VideoFrame(frame);
    }

    /** What libav knows it by. */
    public AVFrame av() {
        return frame;
    }

    /** The bytes of a plane: 0 luma, 1 and 2 the colour differences. */
    public ByteBuffer plane(int plane) {
        return planes[plane];
    }

    /** How far a line is from the next, in bytes. */
    public int stride(int plane) {
        return strides[plane];
    }

    /** Lays the upper left part of another picture, as large as a box, into the box. */
    public void lay(AVFrame from, Box at) {
        for (int plane = 0; plane < 3; plane++) {
            int half = plane == 0 ? 0 : 1;
            long start = (long) (at.y() >> half) * strides[plane] + (at.x() >> half);
            av_image_copy_plane(
                    frame.data(plane).getPointer(start),
                    strides[plane],
                    from.data(plane),
                    from.linesize(plane),
                    at.width() >> half,
                    at.height() >> half);
        }
    }

    @Override
    public void close() {
        av_frame_free(frame);
    }
}
