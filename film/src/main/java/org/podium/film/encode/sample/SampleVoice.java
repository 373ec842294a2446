package org.podium.film.encode.sample;

import org.podium.film.encode.av.Packets;
import org.podium.film.encode.av.StreamShape;
import org.podium.film.encode.av.write.AudioEncoder;

/**
 * A tone that rises and falls like speech, the same in each stretch. Each block of sound overlaps with the one before, so
 * the stretch that is repeated is one that came after another, and nothing clicks.
 */
final class SampleVoice implements AutoCloseable {
    private static final int STRETCH = SampleMedia.STRETCH_SECONDS * AudioEncoder.RATE;
    /** What happens so many times in a stretch: syllables, pauses, melody. */
    private static final int SYLLABLES = 38;

    private static final int PAUSES = 5;
    private static final int MELODIES = 25;
    private static final int HERTZ = 180;

    private final AudioEncoder encoder = AudioEncoder.open(false);
    private final Packets encoded;

    SampleVoice(int seconds) {
        boolean once = seconds <= SampleMedia.STRETCH_SECONDS;
        encoded = encoded(once ? seconds * AudioEncoder.RATE : 2 * STRETCH + 2 * AudioEncoder.BLOCK);
    }

    private Packets encoded(int count) {
        Packets packets = new Packets();
        float[] samples = new float[AudioEncoder.BLOCK];
        for (int from = 0; from < count; from += AudioEncoder.BLOCK) {
            int block = Math.min(AudioEncoder.BLOCK, count - from);
            for (int i = 0; i < block; i++) {
                samples[i] = sample(from + i);
            }
            encoder.encode(samples, samples, block, packets);
        }
        encoder.finish(packets);
        return packets;
    }

    private static float sample(int position) {
        double turn = 2 * Math.PI * position / STRETCH;
        double loud = 0.15 * (1 + Math.sin(SYLLABLES * turn)) * (Math.sin(PAUSES * turn) > -0.5 ? 1 : 0);
        double tone = 2 * Math.PI * HERTZ * position / AudioEncoder.RATE;
        return (float) (loud * Math.sin(tone + 6 * Math.PI * Math.sin(MELODIES * turn)));
    }

    StreamShape shape() {
        return encoder.shape();
    }

    /** The sound from the start of a stretch to its end, or to the end of all. */
    Packets between(int from, int to) {
        long length = (long) (to - from) * AudioEncoder.RATE;
        return from == 0
                ? encoded.between(Long.MIN_VALUE, length, 0)
                : encoded.between(STRETCH, STRETCH + length, (long) from * AudioEncoder.RATE - STRETCH);
    }

    @Override
    public void close() {
        encoded.close();
        encoder.close();
    }
}
