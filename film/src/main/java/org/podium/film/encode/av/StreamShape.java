package org.podium.film.encode.av;

import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_copy;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_free;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_from_context;

import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avutil;

/** What a muxer must know of a stream before its first packet. */
public final class StreamShape implements AutoCloseable {
    public final AVCodecParameters parameters;
    public final AVRational timeBase;

    public StreamShape(AVCodecContext context) {
        this.parameters = Av.made(avcodec_parameters_alloc(), "a description of a stream");
        Av.working(avcodec_parameters_from_context(parameters, context), "describe a stream");
        this.timeBase =
                avutil.av_make_q(context.time_base().num(), context.time_base().den());
    }

    StreamShape(AVCodecParameters parameters, AVRational timeBase) {
        this.parameters = parameters;
        this.timeBase = timeBase;
    }

    /** The same for another muxer. */
    public StreamShape copy() {
        AVCodecParameters own = Av.made(avcodec_parameters_alloc(), "a description of a stream");
        Av.working(avcodec_parameters_copy(own, parameters), "describe a stream");
        return new StreamShape(own, timeBase);
    }

    /** The codec's own header: SPS and PPS for H.264. */
    public byte[] header() {
        byte[] bytes = new byte[parameters.extradata_size()];
        if (bytes.length > 0) {
            parameters.extradata().get(bytes);
        }
        return bytes;
    }

    @Override
    public void close() {
        avcodec_parameters_free(parameters);
    }
}
