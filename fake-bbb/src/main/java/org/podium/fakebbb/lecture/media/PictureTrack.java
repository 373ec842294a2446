package org.podium.fakebbb.lecture.media;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGR0;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;
import static org.bytedeco.ffmpeg.global.avutil.av_make_q;
import static org.bytedeco.ffmpeg.global.swscale.SWS_POINT;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.Map;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;

/** The moving picture of a file: VP8, or H.264 in an MP4, as fast as it goes. */
final class PictureTrack implements AutoCloseable {
    private final Encoder encoder;
    private final AVFrame frame = av_frame_alloc();
    private final SwsContext converter;
    private final int width;
    private final int height;
    private final IntPointer pixels;
    private final PointerPointer<BytePointer> planes = new PointerPointer<>(1);
    private final IntPointer strides;
    private long count;

    PictureTrack(AVFormatContext file, PictureShape shape) throws IOException {
        width = shape.width();
        height = shape.height();
        boolean mp4 = Encoder.isMp4(file);
        encoder = Encoder.open(
                file,
                mp4 ? "libx264" : "libvpx",
                codec -> {
                    codec.width(width);
                    codec.height(height);
                    codec.pix_fmt(AV_PIX_FMT_YUV420P);
                    codec.time_base(av_make_q(1, shape.perSecond()));
                    codec.framerate(av_make_q(shape.perSecond(), 1));
                    codec.gop_size(10 * shape.perSecond());
                    codec.bit_rate(shape.bitsPerSecond());
                    codec.thread_count(1);
                },
                mp4
                        ? Map.of("preset", "ultrafast")
                        : Map.of(
                                "deadline",
                                "realtime",
                                "cpu-used",
                                "16",
                                "static-thresh",
                                "300",
                                "lag-in-frames",
                                "0"));
        frame.format(AV_PIX_FMT_YUV420P);
        frame.width(width);
        frame.height(height);
        Failed.unless(av_frame_get_buffer(frame, 0), "picture memory");
        converter = sws_getContext(
                width,
                height,
                AV_PIX_FMT_BGR0,
                width,
                height,
                AV_PIX_FMT_YUV420P,
                SWS_POINT,
                null,
                null,
                (DoublePointer) null);
        pixels = new IntPointer((long) width * height);
        planes.put(0, pixels);
        strides = new IntPointer(1).put(4 * width);
    }

    void add(BufferedImage picture) throws IOException {
        pixels.put(((DataBufferInt) picture.getRaster().getDataBuffer()).getData(), 0, width * height);
        again();
    }

    /** The same picture for one frame more. */
    void again() throws IOException {
        Failed.unless(av_frame_make_writable(frame), "picture memory");
        sws_scale(converter, planes, strides, 0, height, frame.data(), frame.linesize());
        frame.pts(count++);
        encoder.encode(frame);
    }

    void end() throws IOException {
        encoder.encode(null);
    }

    @Override
    public void close() {
        encoder.close();
        av_frame_free(frame);
        sws_freeContext(converter);
        pixels.close();
        planes.close();
        strides.close();
    }
}
