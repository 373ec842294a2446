package org.podium.film.picture.fidelity;

import java.awt.image.BufferedImage;

/**
 * How alike two pictures are: the mean structural similarity of their luma, 1 for equal ones. As in Wang, Bovik, Sheikh,
 * Simoncelli, "Image quality assessment: from error visibility to structural similarity", IEEE Transactions on Image
 * Processing 13 (2004): windows of 11 x 11 weighted by a Gaussian of 1.5, K1 = 0.01, K2 = 0.03.
 */
public final class Ssim {
    private static final double[] LUMA = {0.299, 0.587, 0.114};
    private static final int RADIUS = 5;
    private static final double SIGMA = 1.5;
    private static final double C1 = 0.01 * 255 * 0.01 * 255;
    private static final double C2 = 0.03 * 255 * 0.03 * 255;

    private Ssim() {}

    public static double of(BufferedImage one, BufferedImage other) {
        return of(one, other, LUMA);
    }

    /** How alike they are in that of the colours red, green and blue in which they are least alike. */
    public static double inLeastColour(BufferedImage one, BufferedImage other) {
        double red = of(one, other, new double[] {1, 0, 0});
        double green = of(one, other, new double[] {0, 1, 0});
        double blue = of(one, other, new double[] {0, 0, 1});
        return Math.min(red, Math.min(green, blue));
    }

    private static double of(BufferedImage one, BufferedImage other, double[] parts) {
        int width = one.getWidth();
        int height = one.getHeight();
        if (other.getWidth() != width || other.getHeight() != height) {
            throw new IllegalArgumentException("pictures of different sizes");
        }
        double[] x = light(one, parts);
        double[] y = light(other, parts);
        double[] meanX = blurred(x, width, height);
        double[] meanY = blurred(y, width, height);
        double[] meanXx = blurred(product(x, x), width, height);
        double[] meanYy = blurred(product(y, y), width, height);
        double[] meanXy = blurred(product(x, y), width, height);
        double sum = 0;
        for (int row = RADIUS; row < height - RADIUS; row++) {
            for (int i = row * width + RADIUS; i < (row + 1) * width - RADIUS; i++) {
                double both = meanX[i] * meanY[i];
                double squares = meanX[i] * meanX[i] + meanY[i] * meanY[i];
                double covariance = meanXy[i] - both;
                double variances = meanXx[i] + meanYy[i] - squares;
                sum += (2 * both + C1) * (2 * covariance + C2) / ((squares + C1) * (variances + C2));
            }
        }
        return sum / ((width - 2.0 * RADIUS) * (height - 2.0 * RADIUS));
    }

    private static double[] light(BufferedImage image, double[] parts) {
        int[] rgb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        double[] light = new double[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            light[i] = parts[0] * (rgb[i] >> 16 & 0xFF) + parts[1] * (rgb[i] >> 8 & 0xFF) + parts[2] * (rgb[i] & 0xFF);
        }
        return light;
    }

    private static double[] product(double[] one, double[] other) {
        double[] product = new double[one.length];
        for (int i = 0; i < one.length; i++) {
            product[i] = one[i] * other[i];
        }
        return product;
    }

    /** The weighted mean around each point that is far enough from the edge; across, then down. */
    private static double[] blurred(double[] values, int width, int height) {
        double[] across = blurredAlong(values, 1, width, height, RADIUS, 0);
        return blurredAlong(across, width, width, height, RADIUS, RADIUS);
    }

    private static double[] blurredAlong(double[] values, int step, int width, int height, int left, int top) {
        double[] weights = new double[2 * RADIUS + 1];
        double total = 0;
        for (int i = -RADIUS; i <= RADIUS; i++) {
            weights[i + RADIUS] = Math.exp(-i * i / (2 * SIGMA * SIGMA));
            total += weights[i + RADIUS];
        }
        double[] result = new double[values.length];
        for (int row = top; row < height - top; row++) {
            for (int i = row * width + left; i < (row + 1) * width - left; i++) {
                double sum = 0;
                for (int tap = -RADIUS; tap <= RADIUS; tap++) {
                    sum += weights[tap + RADIUS] * values[i + tap * step];
                }
                result[i] = sum / total;
            }
        }
        return result;
    }
}
