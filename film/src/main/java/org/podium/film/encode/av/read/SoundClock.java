package org.podium.film.encode.av.read;

import org.podium.film.encode.av.write.AudioEncoder;

/**
 * Decides where decoded sound belongs when its time stamps and its samples disagree. Vorbis in WebM is stamped up to 22 ms
 * ahead where its blocks change size, and comes back by itself: that is left alone, since a hole or a cut would be heard.
 * What is far off is a gap or an overlap. What is a little off for long is a clock that drifts: the sound is stretched
 * by so little that nobody hears it, until it is in time again.
 */
final class SoundClock {
    /** Further off than this, sound is missing or doubled. */
    private static final int FAR = AudioEncoder.RATE / 20;

    /** Less than this is no matter: before people see that picture and sound are apart it takes twice as much. */
    private static final int LITTLE = AudioEncoder.RATE / 50;

    private static final int SETTLED = AudioEncoder.RATE / 500;

    /** Over so many samples what is off is averaged. */
    private static final double MEMORY = 4.0 * AudioEncoder.RATE;

    /** One sample more or less in so many: a twelfth of a semitone. */
    private static final int GENTLE = 200;

    private boolean started;
    private boolean stretching;
    private double mean;

    /**
     * How far to go before a block is laid: silence if above zero, sound to be cut if below.
     *
     * @param off how much later its stamp is than the end of what is laid, in samples
     */
    long jump(long off, int samples) {
        boolean first = !started;
        started = true;
        if (Math.abs(off) > (first ? LITTLE : FAR)) {
            mean = 0;
            stretching = false;
            return off;
        }
        mean += (off - mean) * Math.min(1, samples / MEMORY);
        return 0;
    }

    /** How many samples longer the block is to become; below zero, shorter. */
    int stretch(int samples) {
        stretching = Math.abs(mean) > (stretching ? SETTLED : LITTLE);
        if (!stretching) {
            return 0;
        }
        int change = (int) Math.signum(mean) * Math.min(samples / GENTLE, (int) Math.abs(mean));
        mean -= change;
        return change;
    }
}
