package org.podium.film.encode.av.read;

import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.podium.film.encode.av.Av;
import org.podium.film.encode.av.write.AudioEncoder;

/** The sound of a file as stereo at 48 kHz, laid on the film's time line: gaps are silence, overlaps are cut. */
public final class AudioReader implements AutoCloseable {
    private final Decoder decoder;
    private final AVFrame frame;
    private final Resampler resampler = new Resampler();
    private final Samples samples = new Samples();
    private final SoundClock clock = new SoundClock();
    /** Samples decoded but not yet placed, and how far their place is from the end of those that are. */
    private int pending;

    private long gap;
    private long micros;
    private boolean ended;

    private AudioReader(Decoder decoder) {
        this.decoder = decoder;
        this.frame = Av.made(av_frame_alloc(), "a frame");
    }

    /** Opens a file; empty when there is no sound in it. */
    public static Optional<AudioReader> open(Path path) {
        MediaFile file = MediaFile.open(path);
        OptionalInt index = file.sound();
        if (index.isEmpty()) {
            file.close();
            return Optional.empty();
        }
        return Optional.of(new AudioReader(new Decoder(file, index.getAsInt(), String.valueOf(path.getFileName()))));
    }

    /** Fills the next samples of the time line, with silence where the file has none. */
    public void read(float[] left, float[] right, int count) {
        while (samples.ready() < count && !ended) {
            if (pending > 0) {
                place(count - samples.ready());
            } else {
                ended = !decode();
            }
        }
        samples.take(left, right, count);
    }

    private boolean decode() {
        if (!decoder.read(frame)) {
            return false;
        }
        micros = decoder.micros(frame, micros);
        pending = resampler.convert(frame);
        long off = Math.round(micros * (AudioEncoder.RATE / 1e6)) - samples.end();
        gap = clock.jump(off, pending);
        micros += frame.nb_samples() * 1_000_000L / Math.max(1, frame.sample_rate());
        return true;
    }

    /** Places what is decoded, or silence before it: no more of that than wanted, as a lying time stamp may be far. */
    private void place(int wanted) {
        if (gap > 0) {
            int silence = (int) Math.min(gap, wanted);
            samples.addSilence(silence);
            gap -= silence;
            return;
        }
        int skipped = (int) Math.min(-gap, pending);
        samples.add(resampler.left(), resampler.right(), skipped, pending, clock.stretch(pending - skipped));
        pending = 0;
        gap = 0;
    }

    @Override
    public void close() {
        resampler.close();
        av_frame_free(frame);
        decoder.close();
    }
}
