package org.podium.film.encode.av.write;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.presets.avutil.AVERROR_EAGAIN;

import java.util.function.Consumer;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;
import org.podium.film.encode.av.Av;
import org.podium.film.encode.av.Packets;
import org.podium.film.process.FilmFailure;

/** One of libav's encoders: frames in, packets out. */
final class Encoder implements AutoCloseable {
    private final AVCodecContext context;
    private final AVPacket packet;
    private final String name;

    private Encoder(AVCodecContext context, String name) {
        this.context = context;
        this.packet = Av.made(av_packet_alloc(), "a packet");
        this.name = name;
    }

    static Encoder open(String name, Consumer<AVCodecContext> settings, String... namesAndValues) {
        AVCodec codec = Av.made(avcodec_find_encoder_by_name(name), "the encoder " + name);
        AVCodecContext context = Av.made(avcodec_alloc_context3(codec), "the encoder " + name);
        settings.accept(context);
        context.flags(context.flags() | AV_CODEC_FLAG_GLOBAL_HEADER);
        AVDictionary options = Av.options(namesAndValues);
        try {
            Av.working(avcodec_open2(context, codec, options), "start the encoder " + name);
            return new Encoder(context, name);
        } catch (FilmFailure failure) {
            avcodec_free_context(context);
            throw failure;
        } finally {
            av_dict_free(options);
        }
    }

    AVCodecContext context() {
        return context;
    }

    /** Encodes a frame, or with none the rest of what it holds. */
    void encode(@Nullable AVFrame frame, Packets into) {
        Av.working(avcodec_send_frame(context, frame), "encode with " + name);
        while (true) {
            int got = avcodec_receive_packet(context, packet);
            if (got == AVERROR_EAGAIN() || got == AVERROR_EOF) {
                return;
            }
            Av.working(got, "encode with " + name);
            into.add(packet);
            av_packet_unref(packet);
        }
    }

    @Override
    public void close() {
        av_packet_free(packet);
        avcodec_free_context(context);
    }
}
