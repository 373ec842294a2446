package org.podium.film.encode.av.read;

import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_compare;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_copy;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.swresample.swr_alloc_set_opts2;
import static org.bytedeco.ffmpeg.global.swresample.swr_convert;
import static org.bytedeco.ffmpeg.global.swresample.swr_free;
import static org.bytedeco.ffmpeg.global.swresample.swr_get_out_samples;
import static org.bytedeco.ffmpeg.global.swresample.swr_init;

import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;
import org.podium.film.encode.av.Av;
import org.podium.film.encode.av.write.AudioEncoder;

/** Turns sound of any kind into stereo floats at 48 kHz; the kind may change within a file. */
final class Resampler implements AutoCloseable {
    private final PointerPointer<Pointer> planes = new PointerPointer<>(2);
    private final AVChannelLayout inputLayout = new AVChannelLayout();
    private final AVChannelLayout stereo = new AVChannelLayout();
    private int inputRate;
    private int inputFormat;
    private @Nullable SwrContext context;
    private FloatPointer left = new FloatPointer(AudioEncoder.RATE);
    private FloatPointer right = new FloatPointer(AudioEncoder.RATE);

    Resampler() {
        av_channel_layout_default(stereo, 2);
    }

    FloatPointer left() {
        return left;
    }

    FloatPointer right() {
        return right;
    }

    /** Resamples a frame into {@link #left} and {@link #right}; answers how many samples came out. */
    int convert(AVFrame frame) {
        SwrContext ready = prepared(frame);
        int most = Av.reading(swr_get_out_samples(ready, frame.nb_samples()), "measure the sound");
        if (most > left.capacity()) {
            left.close();
            right.close();
            left = new FloatPointer((long) most);
            right = new FloatPointer((long) most);
        }
        planes.put(0, left).put(1, right);
        return Av.reading(
                swr_convert(ready, planes, most, frame.extended_data(), frame.nb_samples()), "resample the sound");
    }

    private SwrContext prepared(AVFrame frame) {
        SwrContext ready = context;
        if (ready != null
                && inputRate == frame.sample_rate()
                && inputFormat == frame.format()
                && av_channel_layout_compare(inputLayout, frame.ch_layout()) == 0) {
            return ready;
        }
        release();
        inputRate = frame.sample_rate();
        inputFormat = frame.format();
        Av.reading(av_channel_layout_copy(inputLayout, frame.ch_layout()), "understand the sound");
        SwrContext fresh = new SwrContext(null);
        Av.reading(
                swr_alloc_set_opts2(
                        fresh,
                        stereo,
                        AV_SAMPLE_FMT_FLTP,
                        AudioEncoder.RATE,
                        inputLayout,
                        inputFormat,
                        inputRate,
                        0,
                        null),
                "prepare the sound");
        context = fresh;
        Av.reading(swr_init(fresh), "prepare the sound");
        return fresh;
    }

    @Override
    public void close() {
        release();
        planes.close();
        left.close();
        right.close();
        inputLayout.close();
        stereo.close();
    }

    private void release() {
        if (context != null) {
            swr_free(context);
            context = null;
        }
    }
}
