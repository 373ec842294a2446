package org.podium.film.encode.av.write;

import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;
import static org.bytedeco.ffmpeg.global.avutil.av_make_q;

import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.FloatPointer;
import org.podium.film.encode.av.Av;
import org.podium.film.encode.av.Packets;
import org.podium.film.encode.av.StreamShape;

/** Encodes AAC at 48 kHz, one channel or two, block after block from the film's start. */
public final class AudioEncoder implements AutoCloseable {
    /** Samples a second. */
    public static final int RATE = 48_000;
    /** Samples in a block: what one AAC packet holds. */
    public static final int BLOCK = 1024;

    private static final int BITS_PER_SECOND = 128_000;
    /** One channel of two takes more than half: what both share was coded once. */
    private static final int BITS_PER_SECOND_MONO = 80_000;

    /** From 64 kbit a second and channel on the better of libavcodec's, and three times as fast; see docs/decisions. */
    public static final String QUANTIZER = "fast";

    private final Encoder encoder;
    private final AVFrame frame;
    private final boolean mono;
    private long position;

    private AudioEncoder(Encoder encoder, AVFrame frame, boolean mono) {
        this.encoder = encoder;
        this.frame = frame;
        this.mono = mono;
    }

    /** A new encoder, at the film's start; a mono one takes the mean of left and right. */
    public static AudioEncoder open(boolean mono) {
        int channels = mono ? 1 : 2;
        Encoder encoder = Encoder.open("aac", context -> prepare(context, channels), "aac_coder", QUANTIZER);
        AVFrame frame = Av.made(av_frame_alloc(), "a frame");
        frame.format(AV_SAMPLE_FMT_FLTP);
        frame.nb_samples(BLOCK);
        frame.sample_rate(RATE);
        av_channel_layout_default(frame.ch_layout(), channels);
        Av.working(av_frame_get_buffer(frame, 0), "find memory for sound");
        return new AudioEncoder(encoder, frame, mono);
    }

    private static void prepare(AVCodecContext context, int channels) {
        context.sample_fmt(AV_SAMPLE_FMT_FLTP);
        context.sample_rate(RATE);
        context.bit_rate(bitsPerSecond(channels == 1));
        context.time_base(av_make_q(1, RATE));
        av_channel_layout_default(context.ch_layout(), channels);
    }

    /** Of one channel or of two. */
    public static int bitsPerSecond(boolean mono) {
        return mono ? BITS_PER_SECOND_MONO : BITS_PER_SECOND;
    }

    /** Encodes the next samples: at most a block, less only at the very end. */
    public void encode(float[] left, float[] right, int count, Packets into) {
        Av.working(av_frame_make_writable(frame), "find memory for sound");
        frame.nb_samples(count);
        frame.pts(position);
        if (mono) {
            new FloatPointer(frame.data(0)).put(mean(left, right, count), 0, count);
        } else {
            new FloatPointer(frame.data(0)).put(left, 0, count);
            new FloatPointer(frame.data(1)).put(right, 0, count);
        }
        position += count;
        encoder.encode(frame, into);
    }

    private static float[] mean(float[] left, float[] right, int count) {
        float[] mean = new float[count];
        for (int i = 0; i < count; i++) {
            mean[i] = (left[i] + right[i]) / 2;
        }
        return mean;
    }

    /** Encodes what is still held. */
    public void finish(Packets into) {
        encoder.encode(null, into);
    }

    /** What a muxer must know. */
    public StreamShape shape() {
        return new StreamShape(encoder.context());
    }

    @Override
    public void close() {
        av_frame_free(frame);
        encoder.close();
    }
}
