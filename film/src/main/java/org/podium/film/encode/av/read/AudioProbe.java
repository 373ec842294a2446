package org.podium.film.encode.av.read;

import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.podium.film.encode.av.Av;

/**
 * Listens into a file at some places: BBB publishes one voice as two equal channels, which would be encoded twice for
 * nothing. Where it errs, a film is in mono, and nothing is lost but the direction.
 */
public final class AudioProbe {
    private static final int PLACES = 12;
    private static final int FRAMES_AT_A_PLACE = 25;

    /** What differs is 20 dB below what is common: Opus makes up to -27 dB of two channels that hardly differ. */
    private static final double DIFFERENCE = 0.01;
    /** Below -80 dB nothing is heard. */
    private static final double SILENCE = 1e-8;

    private AudioProbe() {}

    /**
     * Whether left and right are the same wherever one listens; also in a file without sound.
     *
     * @param length over which the places are spread
     */
    public static boolean soundsMono(Path path, Duration length) {
        MediaFile file = MediaFile.open(path);
        OptionalInt index = file.sound();
        if (index.isEmpty()
                || file.stream(index.getAsInt()).codecpar().ch_layout().nb_channels() == 1) {
            file.close();
            return true;
        }
        try (Decoder decoder = new Decoder(file, index.getAsInt(), String.valueOf(path.getFileName()))) {
            return soundsMono(decoder, length.toNanos() / 1000 / PLACES);
        }
    }

    private static boolean soundsMono(Decoder decoder, long every) {
        AVFrame frame = Av.made(av_frame_alloc(), "a frame");
        try (Resampler resampler = new Resampler()) {
            for (int place = 0; place < PLACES; place++) {
                decoder.seek(every * place);
                double common = SILENCE;
                double different = 0;
                for (int i = 0; i < FRAMES_AT_A_PLACE && decoder.read(frame); i++) {
                    int count = resampler.convert(frame);
                    common += power(resampler, count, 1);
                    different += power(resampler, count, -1);
                }
                if (different > DIFFERENCE * common) {
                    return false;
                }
            }
            return true;
        } finally {
            av_frame_free(frame);
        }
    }

    /** Power of left and right together, or of their difference: their sign is that of right. */
    private static double power(Resampler stereo, int count, int sign) {
        double power = 0;
        for (int i = 0; i < count; i++) {
            double both = stereo.left().get(i) + sign * stereo.right().get(i);
            power += both * both;
        }
        return power;
    }
}
