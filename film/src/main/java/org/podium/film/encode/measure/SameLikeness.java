package org.podium.film.encode.measure;

import java.util.Comparator;
import java.util.List;

/**
 * Compares an encode with another encoder that was tried at several qualities, at the same SSIM: what the other would have
 * needed is read between the two tries whose SSIM are next to it. From one quality to the next, time, size and what SSIM
 * lacks to 1 change by a factor.
 *
 * @param time of the encode / that of the other
 * @param size of the encode / that of the other
 * @param within whether it lies among the tries; else the line of the two nearest was drawn on, which may be far off
 */
public record SameLikeness(double time, double size, boolean within) {
    /** What FFmpeg tells of SSIM ends there. */
    private static final double LEAST = 1e-6;

    /** Beside at least two tries. */
    public static SameLikeness of(Encoded encoded, List<Encoded> tries) {
        if (tries.size() < 2) {
            throw new IllegalArgumentException("nothing lies between " + tries.size() + " tries");
        }
        List<Encoded> sorted =
                tries.stream().sorted(Comparator.comparingDouble(Encoded::ssim)).toList();
        int upper = 1;
        while (upper < sorted.size() - 1 && sorted.get(upper).ssim() < encoded.ssim()) {
            upper++;
        }
        Encoded worse = sorted.get(upper - 1);
        Encoded better = sorted.get(upper);
        double distance = unlike(worse) - unlike(better);
        double share = distance > 0 ? (unlike(worse) - unlike(encoded)) / distance : 1;
        double time = between(nanos(worse), nanos(better), share);
        double size = between((double) worse.bytes(), (double) better.bytes(), share);
        return new SameLikeness(nanos(encoded) / time, encoded.bytes() / size, share >= 0 && share <= 1);
    }

    private static double unlike(Encoded encoded) {
        return Math.log(Math.max(LEAST, 1 - encoded.ssim()));
    }

    private static double between(double worse, double better, double share) {
        return worse * Math.pow(better / worse, share);
    }

    private static double nanos(Encoded encoded) {
        return Math.max(1, encoded.processor().toNanos());
    }
}
