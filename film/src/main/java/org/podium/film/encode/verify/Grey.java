package org.podium.film.encode.verify;

import java.awt.image.BufferedImage;

/** A small picture in shades of grey, as one looks at a picture from far away. */
final class Grey {
    private final byte[] shades;

    /** A picture from its shades, line by line. */
    Grey(byte[] shades) {
        this.shades = shades;
    }

    static Grey of(BufferedImage image) {
        byte[] shades = new byte[image.getWidth() * image.getHeight()];
        for (int i = 0; i < shades.length; i++) {
            int rgb = image.getRGB(i % image.getWidth(), i / image.getWidth());
            shades[i] = (byte) ((54 * (rgb >> 16 & 255) + 183 * (rgb >> 8 & 255) + 19 * (rgb & 255)) >> 8);
        }
        return new Grey(shades);
    }

    int shade(int index) {
        return shades[index] & 255;
    }

    double mean() {
        long sum = 0;
        for (int i = 0; i < shades.length; i++) {
            sum += shade(i);
        }
        return (double) sum / shades.length;
    }

    /** Mean difference to another of the same size, in shades of 256. */
    double difference(Grey other) {
        long sum = 0;
        for (int i = 0; i < shades.length; i++) {
            sum += Math.abs(shade(i) - other.shade(i));
        }
        return (double) sum / shades.length;
    }

    /** How alike two of the same size are whatever their brightness and contrast: 1 the same, 0 nothing in common. */
    double likeness(Grey other) {
        double mean = mean();
        double otherMean = other.mean();
        double product = 0;
        double square = 0;
        double otherSquare = 0;
        for (int i = 0; i < shades.length; i++) {
            double a = shade(i) - mean;
            double b = other.shade(i) - otherMean;
            product += a * b;
            square += a * a;
            otherSquare += b * b;
        }
        boolean plain = square < shades.length || otherSquare < shades.length;
        return plain ? (difference(other) < 16 ? 1 : 0) : product / Math.sqrt(square * otherSquare);
    }
}
