package org.podium.film.encode.av.write;

import static org.bytedeco.ffmpeg.global.avutil.AVCHROMA_LOC_CENTER;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_PRI_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AV_PICTURE_TYPE_I;
import static org.bytedeco.ffmpeg.global.avutil.AV_PICTURE_TYPE_NONE;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_make_q;

import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.podium.film.encode.av.Packets;
import org.podium.film.encode.av.StreamShape;
import org.podium.film.encode.av.frame.Hints;
import org.podium.film.encode.av.frame.VideoFrame;
import org.podium.film.layout.Box;
import org.podium.film.layout.Size;

/** Encodes H.264. Key frames come only where they are asked for, so that all renditions can be cut at the same places. */
public final class VideoEncoder implements PictureEncoder {
    private final Encoder encoder;
    private final Hints hints;

    private VideoEncoder(Encoder encoder, Hints hints) {
        this.encoder = encoder;
        this.hints = hints;
    }

    /** An encoder for pictures of a size, at times counted in ticks. */
    public static VideoEncoder open(Size size, int ticksPerSecond, VideoSettings settings) {
        Encoder encoder = Encoder.open(
                "libx264",
                context -> prepare(context, size, ticksPerSecond),
                "preset",
                settings.preset(),
                "crf",
                settings.quality(),
                "forced-idr",
                "1",
                "mb_info",
                settings.hints() ? "1" : "0",
                "threads",
                String.valueOf(settings.threads()),
                "x264-params",
                settings.parameters());
        return new VideoEncoder(encoder, settings.hints() ? Hints.KEPT : Hints.NONE);
    }

    private static void prepare(AVCodecContext context, Size size, int ticksPerSecond) {
        context.width(size.width());
        context.height(size.height());
        context.pix_fmt(AV_PIX_FMT_YUV420P);
        context.time_base(av_make_q(1, ticksPerSecond));
        context.framerate(av_make_q(ticksPerSecond, 1));
        context.sample_aspect_ratio(av_make_q(1, 1));
        context.color_primaries(AVCOL_PRI_BT709);
        context.color_trc(AVCOL_TRC_BT709);
        context.colorspace(AVCOL_SPC_BT709);
        context.color_range(AVCOL_RANGE_MPEG);
        context.chroma_sample_location(AVCHROMA_LOC_CENTER);
    }

    @Override
    public void encode(VideoFrame picture, long tick, boolean key, List<Box> changed, Packets into) {
        picture.av().pts(tick);
        picture.av().pict_type(key ? AV_PICTURE_TYPE_I : AV_PICTURE_TYPE_NONE);
        hints.give(picture, changed);
        encoder.encode(picture.av(), into);
        hints.take(picture);
    }

    @Override
    public void finish(Packets into) {
        encoder.encode(null, into);
    }

    /** What a muxer must know. */
    public StreamShape shape() {
        return new StreamShape(encoder.context());
    }

    @Override
    public void close() {
        encoder.close();
    }
}
