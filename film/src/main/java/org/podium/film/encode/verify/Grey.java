package org.podium.film.encode.verify;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;

/** A small picture in shades of grey, as one looks at a picture from far away. */
final class Grey {
    /** Two pictures of one shade each are alike if those are; one with next to nothing drawn on it is hardly another. */
    private static final double PLAINS_APART = 16;

    private static final double PLAIN_FROM_DRAWN = 3;

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

    /** What is outside some parts, of a picture of a width. */
    Grey without(List<Rectangle> parts, int width) {
        if (parts.isEmpty()) {
            return this;
        }
        byte[] rest = new byte[shades.length];
        int count = 0;
        for (int i = 0; i < shades.length; i++) {
            int x = i % width;
            int y = i / width;
            if (parts.stream().noneMatch(part -> part.contains(x, y))) {
                rest[count++] = shades[i];
            }
        }
        return new Grey(Arrays.copyOf(rest, count));
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

    /** How much is drawn on it: the squares of what differs from its mean, summed. */
    double drawn() {
        double mean = mean();
        double square = 0;
        for (int i = 0; i < shades.length; i++) {
            square += (shade(i) - mean) * (shade(i) - mean);
        }
        return square;
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
        boolean plain = square < shades.length;
        boolean otherPlain = otherSquare < shades.length;
        if (plain || otherPlain) {
            return difference(other) < (plain && otherPlain ? PLAINS_APART : PLAIN_FROM_DRAWN) ? 1 : 0;
        }
        return product / Math.sqrt(square * otherSquare);
    }
}
