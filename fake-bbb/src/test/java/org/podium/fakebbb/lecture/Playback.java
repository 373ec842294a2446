package org.podium.fakebbb.lecture;

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
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_q2d;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.FloatPointer;

/**
 * A media file played to its end: when its picture was how bright, when its sound was how loud. It decodes by itself, so
 * that it cannot share a mistake with what wrote the file.
 */
record Playback(List<Brightness> pictures, List<Loudness> sounds) {
    /** The mean of a picture's luma, 0 to 255. */
    record Brightness(double at, double luma) {}

    /** The greatest amplitude of a few milliseconds. */
    record Loudness(double at, double peak) {}

    private static final int BLOCK = 48;

    double end() {
        return Math.max(
                pictures.isEmpty() ? 0 : pictures.getLast().at(),
                sounds.isEmpty() ? 0 : sounds.getLast().at());
    }

    static Playback of(Path file) throws IOException {
        Playback played = new Playback(new ArrayList<>(), new ArrayList<>());
        AVFormatContext input = new AVFormatContext(null);
        if (avformat_open_input(input, file.toString(), null, (AVDictionary) null) < 0) {
            throw new IOException("cannot open " + file);
        }
        avformat_find_stream_info(input, (AVDictionary) null);
        List<AVCodecContext> decoders = new ArrayList<>();
        for (int i = 0; i < input.nb_streams(); i++) {
            decoders.add(decoder(input.streams(i)));
        }
        AVPacket packet = av_packet_alloc();
        while (av_read_frame(input, packet) >= 0) {
            int stream = packet.stream_index();
            avcodec_send_packet(decoders.get(stream), packet);
            av_packet_unref(packet);
            played.drain(decoders.get(stream), input.streams(stream));
        }
        for (int i = 0; i < decoders.size(); i++) {
            avcodec_send_packet(decoders.get(i), (AVPacket) null);
            played.drain(decoders.get(i), input.streams(i));
            avcodec_free_context(decoders.get(i));
        }
        av_packet_free(packet);
        avformat_close_input(input);
        return played;
    }

    private static AVCodecContext decoder(AVStream stream) throws IOException {
        var codec = avcodec_find_decoder(stream.codecpar().codec_id());
        AVCodecContext decoder = avcodec_alloc_context3(codec);
        avcodec_parameters_to_context(decoder, stream.codecpar());
        decoder.pkt_timebase(stream.time_base());
        if (avcodec_open2(decoder, codec, (AVDictionary) null) < 0) {
            throw new IOException("cannot decode " + codec.name().getString());
        }
        return decoder;
    }

    private void drain(AVCodecContext decoder, AVStream stream) {
        AVFrame frame = av_frame_alloc();
        while (avcodec_receive_frame(decoder, frame) >= 0) {
            long pts = frame.pts() == AV_NOPTS_VALUE ? 0 : frame.pts();
            double at = pts * av_q2d(stream.time_base());
            if (stream.codecpar().codec_type() == AVMEDIA_TYPE_VIDEO) {
                pictures.add(new Brightness(at, luma(frame)));
            } else {
                listen(frame, at);
            }
        }
        av_frame_free(frame);
    }

    private static double luma(AVFrame frame) {
        long sum = 0;
        int count = 0;
        BytePointer plane = frame.data(0);
        for (int y = 0; y < frame.height(); y += 4) {
            for (int x = 0; x < frame.width(); x += 4) {
                sum += plane.get((long) y * frame.linesize(0) + x) & 0xff;
                count++;
            }
        }
        return (double) sum / count;
    }

    private void listen(AVFrame frame, double at) {
        FloatPointer samples = new FloatPointer(frame.data(0));
        for (int from = 0; from < frame.nb_samples(); from += BLOCK) {
            double peak = 0;
            for (int i = from; i < Math.min(frame.nb_samples(), from + BLOCK); i++) {
                peak = Math.max(peak, Math.abs(samples.get(i)));
            }
            sounds.add(new Loudness(at + (double) from / frame.sample_rate(), peak));
        }
    }
}
