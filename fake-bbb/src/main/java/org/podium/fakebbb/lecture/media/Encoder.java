package org.podium.fakebbb.lecture.media;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_BITEXACT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_from_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avformat.AVFMT_GLOBALHEADER;
import static org.bytedeco.ffmpeg.global.avformat.av_interleaved_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;

import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;

/** One stream's encoder, and its way into the file. */
final class Encoder implements AutoCloseable {
    private final AVFormatContext file;
    private final AVCodecContext codec;
    private final AVStream stream;
    private final AVPacket packet = av_packet_alloc();

    private Encoder(AVFormatContext file, AVCodecContext codec, AVStream stream) {
        this.file = file;
        this.codec = codec;
        this.stream = stream;
    }

    static Encoder open(AVFormatContext file, String name, Consumer<AVCodecContext> shape, Map<String, String> options)
            throws IOException {
        AVCodec found = avcodec_find_encoder_by_name(name);
        if (found == null) {
            throw new IOException("this FFmpeg has no " + name);
        }
        AVCodecContext codec = avcodec_alloc_context3(found);
        shape.accept(codec);
        int header = (file.oformat().flags() & AVFMT_GLOBALHEADER) != 0 ? AV_CODEC_FLAG_GLOBAL_HEADER : 0;
        codec.flags(codec.flags() | AV_CODEC_FLAG_BITEXACT | header);
        AVDictionary dictionary = new AVDictionary(null);
        options.forEach((key, value) -> av_dict_set(dictionary, key, value, 0));
        Failed.unless(avcodec_open2(codec, found, dictionary), "open " + name);
        av_dict_free(dictionary);
        AVStream stream = avformat_new_stream(file, null);
        stream.time_base(codec.time_base());
        Failed.unless(avcodec_parameters_from_context(stream.codecpar(), codec), "describe " + name);
        return new Encoder(file, codec, stream);
    }

    static boolean isMp4(AVFormatContext file) {
        return file.oformat().name().getString().equals("mp4");
    }

    int frameSize() {
        return codec.frame_size();
    }

    /** Null tells that there is nothing more. */
    void encode(@Nullable AVFrame frame) throws IOException {
        Failed.unless(avcodec_send_frame(codec, frame), "encode");
        while (avcodec_receive_packet(codec, packet) >= 0) {
            packet.stream_index(stream.index());
            av_packet_rescale_ts(packet, codec.time_base(), stream.time_base());
            Failed.unless(av_interleaved_write_frame(file, packet), "write");
        }
    }

    @Override
    public void close() {
        av_packet_free(packet);
        avcodec_free_context(codec);
    }
}
