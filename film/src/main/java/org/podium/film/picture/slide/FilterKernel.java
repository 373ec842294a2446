package org.podium.film.picture.slide;

/**
 * Along one axis, the pixels of the source that make each pixel of the result, and how much of each: bicubic when
 * enlarging, wider by the same rule when reducing, so that nothing of the source is skipped.
 */
final class FilterKernel {
    /** Keys' cubic with a = -1/2: exact for straight slopes, and no visible ringing. */
    private static final double SHARPNESS = -0.5;

    private static final double RADIUS = 2;

    private final int[] first;
    private final float[][] weights;

    /**
     * Computes them.
     *
     * @param count pixels of the result
     * @param start where in the source the first one's centre lies, in pixels from the source's edge
     * @param step from one centre to the next, in pixels of the source
     * @param source pixels of the source; its edge is repeated beyond it
     */
    FilterKernel(int count, double start, double step, int source) {
        double stretch = Math.max(1, step);
        double radius = RADIUS * stretch;
        first = new int[count];
        weights = new float[count][];
        for (int i = 0; i < count; i++) {
            double centre = start + i * step - 0.5;
            int from = (int) Math.ceil(centre - radius);
            int to = (int) Math.floor(centre + radius);
            int low = Math.clamp(from, 0, source - 1);
            int high = Math.clamp(to, 0, source - 1);
            float[] row = new float[high - low + 1];
            double sum = 0;
            for (int x = from; x <= to; x++) {
                double weight = cubic(Math.abs(x - centre) / stretch);
                row[Math.clamp(x, low, high) - low] += (float) weight;
                sum += weight;
            }
            for (int x = 0; x < row.length; x++) {
                row[x] /= (float) sum;
            }
            first[i] = low;
            weights[i] = row;
        }
    }

    private static double cubic(double x) {
        if (x < 1) {
            return ((SHARPNESS + 2) * x - (SHARPNESS + 3)) * x * x + 1;
        }
        return x < RADIUS ? ((x - 5) * x + 8) * x * SHARPNESS - 4 * SHARPNESS : 0;
    }

    int count() {
        return first.length;
    }

    int first(int index) {
        return first[index];
    }

    float[] weights(int index) {
        return weights[index];
    }
}
