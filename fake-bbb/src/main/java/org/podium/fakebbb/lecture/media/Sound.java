package org.podium.fakebbb.lecture.media;

/** A sound of one channel, growing as it is mixed. */
public final class Sound {
    public static final int RATE = 48_000;

    private final float[] samples;

    public Sound(double seconds) {
        samples = new float[(int) Math.round(seconds * RATE)];
    }

    Sound(float[] samples) {
        this.samples = samples;
    }

    public int length() {
        return samples.length;
    }

    public double seconds() {
        return (double) samples.length / RATE;
    }

    public float sample(int index) {
        return samples[index];
    }

    /** Adds another sound from a moment on; what does not fit is lost. */
    public void mix(Sound other, double at) {
        int from = (int) Math.round(at * RATE);
        for (int i = Math.max(0, -from); i < other.samples.length && from + i < samples.length; i++) {
            samples[from + i] = Math.clamp(samples[from + i] + other.samples[i], -1, 1);
        }
    }

    /** How loud it is around a moment, from 0 to about 1. */
    public double loudness(double at) {
        int middle = (int) (at * RATE);
        int from = Math.max(0, middle - RATE / 50);
        int to = Math.min(samples.length, middle + RATE / 50);
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += samples[i] * samples[i];
        }
        return to > from ? Math.min(1, 4 * Math.sqrt(sum / (to - from))) : 0;
    }

    /** The click of a clap: full at its first sample, gone after a fiftieth of a second. */
    public static Sound click() {
        Sound click = new Sound(0.02);
        for (int i = 0; i < click.samples.length; i++) {
            double fade = 1 - (double) i / click.samples.length;
            click.samples[i] = (float) (0.9 * fade * fade * Math.cos(2 * Math.PI * 1500 * i / RATE));
        }
        return click;
    }
}
