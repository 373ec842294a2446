package org.podium.film.encode.av.read;

import java.util.Arrays;
import org.bytedeco.javacpp.FloatPointer;

/** A queue of stereo samples that knows its place on the film's time line. */
final class Samples {
    private float[] left = new float[1 << 14];
    private float[] right = new float[1 << 14];
    private long start;
    private int filled;

    /** The place after the last sample. */
    long end() {
        return start + filled;
    }

    int ready() {
        return filled;
    }

    void addSilence(int count) {
        reserve(count);
        Arrays.fill(left, filled, filled + count, 0);
        Arrays.fill(right, filled, filled + count, 0);
        filled += count;
    }

    /**
     * Adds the samples between two places of a buffer.
     *
     * @param longer how many more are made of them; below zero, how many fewer
     */
    void add(FloatPointer fromLeft, FloatPointer fromRight, int from, int to, int longer) {
        int count = to - from;
        reserve(count + Math.max(0, longer));
        fromLeft.getPointer(from).get(left, filled, count);
        fromRight.getPointer(from).get(right, filled, count);
        if (longer != 0) {
            stretch(left, filled, count, count + longer);
            stretch(right, filled, count, count + longer);
        }
        filled += count + longer;
    }

    /** Between neighbours in a straight line: at one sample in hundreds, no more is needed. */
    private static void stretch(float[] samples, int start, int from, int to) {
        float[] before = Arrays.copyOfRange(samples, start, start + from);
        double step = (double) from / to;
        for (int i = 0; i < to; i++) {
            double at = i * step;
            int low = (int) at;
            float part = (float) (at - low);
            float next = before[Math.min(low + 1, from - 1)];
            samples[start + i] = before[low] + part * (next - before[low]);
        }
    }

    /** Takes samples from the front; silence where there are too few. */
    void take(float[] intoLeft, float[] intoRight, int count) {
        int there = Math.min(count, filled);
        System.arraycopy(left, 0, intoLeft, 0, there);
        System.arraycopy(right, 0, intoRight, 0, there);
        Arrays.fill(intoLeft, there, count, 0);
        Arrays.fill(intoRight, there, count, 0);
        System.arraycopy(left, there, left, 0, filled - there);
        System.arraycopy(right, there, right, 0, filled - there);
        filled -= there;
        start += count;
    }

    private void reserve(int more) {
        if (filled + more > left.length) {
            int capacity = Math.max(filled + more, 2 * left.length);
            left = Arrays.copyOf(left, capacity);
            right = Arrays.copyOf(right, capacity);
        }
    }
}
