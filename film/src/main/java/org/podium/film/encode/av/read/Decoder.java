package org.podium.film.encode.av.read;

import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_ALL;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_flush_buffers;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_FLAG_BACKWARD;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_seek_frame;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_rescale_q;
import static org.bytedeco.ffmpeg.presets.avutil.AVERROR_EAGAIN;

import java.util.OptionalLong;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.podium.film.encode.av.Av;
import org.podium.film.process.FailureScope;
import org.podium.film.process.FilmFailure;

/** Decodes one stream of a file, frame after frame; damaged packets are stepped over, within bounds. */
final class Decoder implements AutoCloseable {
    /** So many damaged packets in a row mean that nothing more is to be had. */
    private static final int MOST_DAMAGE = 500;

    /** No more pixels than this in a frame: BBB's largest is 1920x1080. */
    private static final String MOST_PIXELS = String.valueOf(4096 * 4096);

    private final MediaFile file;
    private final int index;
    private final AVStream stream;
    private final AVCodecContext context;
    private final AVPacket packet;
    /** Whether a packet was read that is not yet decoded. */
    private boolean fetched;

    private boolean drained;
    private int damage;

    /** Takes the file over, and closes it also when this fails. */
    Decoder(MediaFile file, int index, String name) {
        this.file = file;
        this.index = index;
        this.stream = file.stream(index);
        for (int other = 0; other < file.context.nb_streams(); other++) {
            if (other != index) {
                file.stream(other).discard(AVDISCARD_ALL);
            }
        }
        AVCodec codec = avcodec_find_decoder(stream.codecpar().codec_id());
        if (codec == null) {
            file.close();
            throw new FilmFailure(FailureScope.THIS_RECORDING, name + " has a kind of coding that is not known");
        }
        this.context = Av.made(avcodec_alloc_context3(codec), "a decoder");
        this.packet = Av.made(av_packet_alloc(), "a packet");
        AVDictionary options =
                Av.options("threads", "1", "max_pixels", MOST_PIXELS, "codec_whitelist", MediaFile.CODECS);
        try {
            Av.reading(avcodec_parameters_to_context(context, stream.codecpar()), "understand " + name);
            context.pkt_timebase(stream.time_base());
            Av.reading(avcodec_open2(context, codec, options), "decode " + name);
        } catch (FilmFailure failure) {
            close();
            throw failure;
        } finally {
            av_dict_free(options);
        }
    }

    AVStream stream() {
        return stream;
    }

    AVCodecContext context() {
        return context;
    }

    /** Decodes the next frame; false at the end, also where the rest is beyond reading. */
    boolean read(AVFrame into) {
        while (true) {
            int got = avcodec_receive_frame(context, into);
            if (got >= 0) {
                damage = 0;
                return true;
            }
            if (got == AVERROR_EOF || drained || damage > MOST_DAMAGE) {
                return false;
            }
            if (got != AVERROR_EAGAIN()) {
                damage++;
            }
            feed();
        }
    }

    private void feed() {
        if (!fetch()) {
            drained = true;
            avcodec_send_packet(context, null);
            return;
        }
        if (avcodec_send_packet(context, packet) < 0) {
            damage++;
        }
        av_packet_unref(packet);
        fetched = false;
    }

    /** Reads the next packet of the stream, unless it is there; false at the end. */
    private boolean fetch() {
        while (!fetched && av_read_frame(file.context, packet) >= 0) {
            fetched = packet.stream_index() == index;
            if (!fetched) {
                av_packet_unref(packet);
            }
        }
        return fetched;
    }

    /** The stamp of the packet that is decoded next; empty at the end, and where it has none. */
    OptionalLong nextStamp() {
        return fetch() && packet.pts() != AV_NOPTS_VALUE ? OptionalLong.of(packet.pts()) : OptionalLong.empty();
    }

    /** The size of the packet that is decoded next; 0 at the end. */
    int nextBytes() {
        return fetch() ? packet.size() : 0;
    }

    /** The frame's time on the film's time line; a frame without any follows the one before. */
    long micros(AVFrame frame, long before) {
        long stamp = frame.best_effort_timestamp();
        return stamp == AV_NOPTS_VALUE ? before : av_rescale_q(stamp, stream.time_base(), Av.MICROSECONDS);
    }

    /** Goes to the last key frame not after a moment; a file that cannot be searched is read from its start. */
    void seek(long micros) {
        long stamp = av_rescale_q(micros, Av.MICROSECONDS, stream.time_base());
        if (av_seek_frame(file.context, index, stamp, AVSEEK_FLAG_BACKWARD) >= 0) {
            avcodec_flush_buffers(context);
            av_packet_unref(packet);
            fetched = false;
            drained = false;
            damage = 0;
        }
    }

    @Override
    public void close() {
        av_packet_free(packet);
        avcodec_free_context(context);
        file.close();
    }
}
