package org.podium.fakebbb.lecture.media;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_copy;
import static org.bytedeco.ffmpeg.global.avformat.av_interleaved_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avutil.av_make_q;
import static org.bytedeco.ffmpeg.global.avutil.av_rescale_q;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;

/**
 * A WebM file that shows another again and again: packets are copied and nothing is coded anew, so that a lecture of twenty
 * minutes takes the time and the memory of one round.
 */
public final class Rounds {
    private Rounds() {}

    /** Writes so many rounds of a file, each of so many seconds. */
    public static void repeat(Path once, Path all, double seconds, int rounds) throws IOException {
        AVFormatContext output = MediaFile.open(all, "webm");
        AVPacket packet = av_packet_alloc();
        long[] last = new long[8];
        Arrays.fill(last, Long.MIN_VALUE);
        try {
            for (int round = 0; round < rounds; round++) {
                AVFormatContext input = new AVFormatContext(null);
                Failed.unless(avformat_open_input(input, once.toString(), null, (AVDictionary) null), "open " + once);
                try {
                    Failed.unless(avformat_find_stream_info(input, (AVDictionary) null), "read " + once);
                    if (round == 0) {
                        begin(input, output);
                    }
                    copy(input, output, packet, Math.round(round * seconds * 1000), last);
                } finally {
                    avformat_close_input(input);
                }
            }
            Failed.unless(av_write_trailer(output), "end " + all);
        } finally {
            av_packet_free(packet);
            MediaFile.close(output);
        }
    }

    private static void begin(AVFormatContext input, AVFormatContext output) throws IOException {
        for (int i = 0; i < input.nb_streams(); i++) {
            AVStream from = input.streams(i);
            AVStream to = avformat_new_stream(output, (AVCodec) null);
            Failed.unless(avcodec_parameters_copy(to.codecpar(), from.codecpar()), "copy a stream");
            to.codecpar().codec_tag(0);
            to.time_base(from.time_base());
            to.avg_frame_rate(from.avg_frame_rate());
        }
        Failed.unless(avformat_write_header(output, (AVDictionary) null), "begin a file");
    }

    private static void copy(AVFormatContext input, AVFormatContext output, AVPacket packet, long millis, long[] last)
            throws IOException {
        while (av_read_frame(input, packet) >= 0) {
            int stream = packet.stream_index();
            long by = av_rescale_q(
                    millis, av_make_q(1, 1000), input.streams(stream).time_base());
            packet.pts(packet.pts() + by);
            packet.dts(packet.dts() + by);
            packet.pos(-1);
            av_packet_rescale_ts(
                    packet,
                    input.streams(stream).time_base(),
                    output.streams(stream).time_base());
            // The sound of a round may reach a little into the next one.
            if (packet.dts() > last[stream]) {
                last[stream] = packet.dts();
                Failed.unless(av_interleaved_write_frame(output, packet), "write a packet");
            }
            av_packet_unref(packet);
        }
    }
}
