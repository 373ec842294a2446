package org.podium.fakebbb.lecture.media;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.FloatPointer;

/** Reads one of our own small Opus files: one stream, one channel, 48 kHz. */
public final class Clip {
    private Clip() {}

    public static Sound read(Path file) throws IOException {
        av_log_set_level(avutil.AV_LOG_ERROR);
        AVFormatContext input = new AVFormatContext(null);
        Failed.unless(avformat_open_input(input, file.toString(), null, (AVDictionary) null), "open " + file);
        AVCodecContext decoder = null;
        try {
            Failed.unless(avformat_find_stream_info(input, (AVDictionary) null), "read " + file);
            var parameters = input.streams(0).codecpar();
            var codec = avcodec_find_decoder(parameters.codec_id());
            decoder = avcodec_alloc_context3(codec);
            Failed.unless(avcodec_parameters_to_context(decoder, parameters), "prepare the decoder");
            decoder.pkt_timebase(input.streams(0).time_base());
            Failed.unless(avcodec_open2(decoder, codec, (AVDictionary) null), "open the decoder");
            return new Sound(decode(input, decoder));
        } finally {
            if (decoder != null) {
                avcodec_free_context(decoder);
            }
            avformat_close_input(input);
        }
    }

    private static float[] decode(AVFormatContext input, AVCodecContext decoder) throws IOException {
        AVPacket packet = av_packet_alloc();
        AVFrame frame = av_frame_alloc();
        Samples samples = new Samples();
        try {
            while (av_read_frame(input, packet) >= 0) {
                Failed.unless(avcodec_send_packet(decoder, packet), "decode");
                av_packet_unref(packet);
                drain(decoder, frame, samples);
            }
            Failed.unless(avcodec_send_packet(decoder, (AVPacket) null), "end decoding");
            drain(decoder, frame, samples);
            return samples.all();
        } finally {
            av_frame_free(frame);
            av_packet_free(packet);
        }
    }

    private static void drain(AVCodecContext decoder, AVFrame frame, Samples samples) throws IOException {
        while (avcodec_receive_frame(decoder, frame) >= 0) {
            if (frame.format() != AV_SAMPLE_FMT_FLTP || frame.sample_rate() != Sound.RATE) {
                throw new IOException("not one of our sounds: format " + frame.format());
            }
            samples.add(new FloatPointer(frame.data(0)), frame.nb_samples());
        }
    }

    /** Samples as they come. */
    private static final class Samples {
        private float[] all = new float[4 * Sound.RATE];
        private int count;

        void add(FloatPointer from, int more) {
            if (count + more > all.length) {
                all = Arrays.copyOf(all, 2 * (count + more));
            }
            from.get(all, count, more);
            count += more;
        }

        float[] all() {
            return Arrays.copyOf(all, count);
        }
    }
}
