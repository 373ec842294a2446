package org.podium.film.picture;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import org.podium.film.picture.slide.Smoothing;

/** A picture with its pixels at hand, to copy and compare parts of it quickly. */
final class Canvas {
    private final BufferedImage image;
    private final int[] pixels;
    private final int width;

    Canvas(Dimension size) {
        image = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_RGB);
        pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        width = size.width;
    }

    BufferedImage image() {
        return image;
    }

    Rectangle bounds() {
        return new Rectangle(width, image.getHeight());
    }

    void fill(Color colour) {
        Arrays.fill(pixels, colour.getRGB() & 0xFFFFFF);
    }

    void copy(Canvas from, Rectangle part) {
        for (int y = part.y; y < part.y + part.height; y++) {
            int start = y * width + part.x;
            System.arraycopy(from.pixels, start, pixels, start, part.width);
        }
    }

    /** The smallest part of a part in which this picture differs from another; empty if it does not. */
    Rectangle differing(Canvas other, Rectangle part) {
        int top = part.y;
        int bottom = part.y + part.height;
        int left = part.x;
        int right = part.x + part.width;
        while (top < bottom && firstDifference(other, top, left, right) < 0) {
            top++;
        }
        while (bottom > top && firstDifference(other, bottom - 1, left, right) < 0) {
            bottom--;
        }
        int from = right;
        int to = left;
        for (int y = top; y < bottom; y++) {
            int first = firstDifference(other, y, left, from);
            from = first < 0 ? from : left + first;
            int end = right;
            while (end > to && pixels[y * width + end - 1] == other.pixels[y * width + end - 1]) {
                end--;
            }
            to = Math.max(to, end);
        }
        return top >= bottom ? new Rectangle() : new Rectangle(from, top, to - from, bottom - top);
    }

    private int firstDifference(Canvas other, int y, int left, int right) {
        return Arrays.mismatch(
                pixels, y * width + left, y * width + right, other.pixels, y * width + left, y * width + right);
    }

    /** A pen that paints within a part only. */
    Graphics2D pen(Rectangle clip) {
        Graphics2D pen = image.createGraphics();
        pen.setClip(clip);
        Smoothing.on(pen);
        return pen;
    }
}
