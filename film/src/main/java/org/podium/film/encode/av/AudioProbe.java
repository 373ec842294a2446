package org.podium.film.encode.av;

import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/**
 * Listens into a file at some places: BBB publishes one voice as two equal channels, which would be encoded twice for
 * nothing. Where it errs, a film is in mono, and nothing is lost but the direction.
 */
public final class AudioProbe {
    private static final int PLACES = 12;
    private static final int FRAMES_AT_A_PLACE = 25;

    /** Two channels of one voice differ by what Opus made of them: about -60 dB beside full scale, or less. */
    private static final float DIFFERENCE = 0.002f;

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
                for (int i = 0; i < FRAMES_AT_A_PLACE && decoder.read(frame); i++) {
                    if (differs(resampler, resampler.convert(frame))) {
                        return false;
                    }
                }
            }
            return true;
        } finally {
            av_frame_free(frame);
        }
    }

    private static boolean differs(Resampler stereo, int count) {
        for (int i = 0; i < count; i++) {
            if (Math.abs(stereo.left().get(i) - stereo.right().get(i)) > DIFFERENCE) {
                return true;
            }
        }
        return false;
    }
}
