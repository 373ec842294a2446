package org.podium.fakebbb.lecture.media;

import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLT;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;
import static org.bytedeco.ffmpeg.global.avutil.av_make_q;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.FloatPointer;

/** The sound of a file: Opus, or AAC in an MP4, both channels alike, as BBB publishes a room's sound. */
final class SoundTrack implements AutoCloseable {
    private static final int CHANNELS = 2;

    private final Encoder encoder;
    private final AVFrame frame = av_frame_alloc();
    private final Sound sound;
    private final boolean planar;
    private final float[] block;
    private int position;

    SoundTrack(AVFormatContext file, Sound sound) throws IOException {
        this.sound = sound;
        planar = Encoder.isMp4(file);
        int format = planar ? AV_SAMPLE_FMT_FLTP : AV_SAMPLE_FMT_FLT;
        encoder = Encoder.open(
                file,
                planar ? "aac" : "libopus",
                codec -> {
                    codec.sample_fmt(format);
                    codec.sample_rate(Sound.RATE);
                    av_channel_layout_default(codec.ch_layout(), CHANNELS);
                    codec.time_base(av_make_q(1, Sound.RATE));
                    codec.bit_rate(32_000);
                },
                planar ? Map.of() : Map.of("application", "audio", "compression_level", "3"));
        frame.format(format);
        frame.sample_rate(Sound.RATE);
        av_channel_layout_default(frame.ch_layout(), CHANNELS);
        frame.nb_samples(encoder.frameSize());
        Failed.unless(av_frame_get_buffer(frame, 0), "sound memory");
        block = new float[(planar ? 1 : CHANNELS) * encoder.frameSize()];
    }

    /** Writes the sound up to a moment. */
    void until(double seconds) throws IOException {
        long wanted = Math.min(sound.length(), Math.round(seconds * Sound.RATE));
        while (position < wanted) {
            int size = encoder.frameSize();
            for (int i = 0; i < size; i++) {
                float sample = position + i < sound.length() ? sound.sample(position + i) : 0;
                Arrays.fill(block, i * block.length / size, (i + 1) * block.length / size, sample);
            }
            Failed.unless(av_frame_make_writable(frame), "sound memory");
            for (int plane = 0; plane < (planar ? CHANNELS : 1); plane++) {
                new FloatPointer(frame.data(plane)).put(block, 0, block.length);
            }
            frame.pts(position);
            encoder.encode(frame);
            position += size;
        }
    }

    void end() throws IOException {
        until(sound.seconds());
        encoder.encode(null);
    }

    @Override
    public void close() {
        encoder.close();
        av_frame_free(frame);
    }
}
